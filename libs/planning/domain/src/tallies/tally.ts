import { addDays, instantAt, weekday, type Id, type LocalDate } from '@housestaff/kernel';

export interface TallyMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** What of a duty is counted. Instants in epoch milliseconds; null where the activity has no times. */
export interface TalliedDuty {
  readonly personId: Id;
  /** The local day on which it begins. */
  readonly date: LocalDate;
  readonly kind: string;
  readonly category: string;
  readonly during: { readonly start: number; readonly end: number } | null;
  readonly zone: string;
}

export interface TalliedHoliday {
  readonly day: LocalDate;
  readonly name: string;
}

const MEASURES: readonly TallyMeasure[] = [
  { id: 'nights', name: 'Nights', unit: 'nights' },
  { id: 'weekends', name: 'Weekends', unit: 'weekends' },
  { id: 'call', name: 'Call', unit: 'calls' },
  { id: 'backup', name: 'Backup', unit: 'days' },
  { id: 'points', name: 'Call points', unit: 'points' },
];

/** A holiday keeps its id over the years, whatever its date. */
export function holidayMeasure(name: string): string {
  return `holiday-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

/** Nights, weekends, call, backup, call points, and each holiday by its name. */
export function measuresOf(holidays: readonly TalliedHoliday[]): TallyMeasure[] {
  const named = new Map(holidays.map(({ name }) => [holidayMeasure(name), name]));
  return [...MEASURES, ...[...named].map(([id, name]) => ({ id, name, unit: 'times' }))];
}

export type TallyOf = Map<string, number>;

/** What each person had, by measure. A weekend counts once, however many duties lie in it. */
export function tally(duties: readonly TalliedDuty[], holidays: readonly TalliedHoliday[]): Map<Id, TallyOf> {
  const names = new Map(holidays.map(({ day, name }) => [day, holidayMeasure(name)]));
  const people = new Map<Id, TallyOf>();
  const seen = new Set<string>();
  for (const duty of duties) {
    const own = people.get(duty.personId) ?? people.set(duty.personId, new Map()).get(duty.personId)!;
    const add = (measure: string, amount: number, once?: string): void => {
      const key = once && `${duty.personId} ${measure} ${once}`;
      if (key && seen.has(key)) return;
      if (key) seen.add(key);
      own.set(measure, (own.get(measure) ?? 0) + amount);
    };
    count(duty, names.get(duty.date), add);
  }
  return people;
}

type Add = (measure: string, amount: number, once?: string) => void;

function count(duty: TalliedDuty, holiday: string | undefined, add: Add): void {
  if (duty.kind === 'off' || duty.kind === 'post-call' || duty.category === 'time-off') return;
  const night = isNight(duty);
  const saturday = weekendOf(duty, night);
  if (night) add('nights', 1, duty.date);
  if (saturday) add('weekends', 1, saturday);
  if (holiday) add(holiday, 1, duty.date);
  if (duty.kind === 'call') add('call', 1, duty.date);
  if (duty.kind === 'backup') add('backup', 1, duty.date);
  if (duty.kind === 'call' || duty.kind === 'night-float') add('points', holiday ? 3 : saturday ? 2 : 1, duty.date);
}

/** Awake in the house at three in the morning. */
export function isNight({ date, during, zone, kind }: TalliedDuty): boolean {
  if (kind === 'backup') return false;
  if (!during) return kind === 'night-float' || kind === 'call';
  return [date, addDays(date, 1)].some((day) => {
    const three = instantAt(day, 180, zone);
    return during.start <= three && three < during.end;
  });
}

/** The Saturday of the weekend that it takes something of; Friday night does. */
function weekendOf({ date }: TalliedDuty, night: boolean): LocalDate | null {
  const day = weekday(date);
  if (day === 6) return date;
  if (day === 7) return addDays(date, -1);
  return day === 5 && night ? addDays(date, 1) : null;
}

/** 0: all have the same; towards 1: one has it all. 0 as well where nobody has any. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((all, one) => all + one, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((all, one, n) => all + (2 * (n + 1) - sorted.length - 1) * one, 0);
  return weighted / (sorted.length * sum);
}
