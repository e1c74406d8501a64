import { eachDay, InvalidValue, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';

/** What stepping in is worth, by the day that it begins on. */
export interface BackupWorth {
  readonly weekday: number;
  readonly weekend: number;
  readonly holiday: number;
}

export interface BackupSettings extends BackupWorth {
  /** 0: never changed. */
  readonly version: number;
}

/** Of a program that decided nothing: one for one. */
export const USUAL_BACKUP_SETTINGS: BackupSettings = { weekday: 1, weekend: 1, holiday: 1, version: 0 };
const MOST = 10;

/** Throws naming the field. */
export function planBackupSettings({ weekday: onWeekday, weekend, holiday }: BackupWorth): BackupWorth {
  const worth = { weekday: onWeekday, weekend, holiday };
  for (const [field, value] of Object.entries(worth)) {
    if (!(value >= 0 && value <= MOST && Number.isInteger(2 * value))) throw new InvalidValue(field, value, `a number from 0 to ${MOST}, in halves`);
  }
  return worth;
}

/** Of several days each counts. */
export function worthOf(period: DateRange, holidays: ReadonlySet<LocalDate>, worth: BackupWorth): number {
  return eachDay(period).reduce((sum, day) => sum + worthOn(day, holidays, worth), 0);
}

function worthOn(day: LocalDate, holidays: ReadonlySet<LocalDate>, worth: BackupWorth): number {
  if (holidays.has(day)) return worth.holiday;
  return weekday(day) >= 6 ? worth.weekend : worth.weekday;
}
