import { addDays, eachDay, isLocalDate, weekday, weekdayWords, type DateRange, type LocalDate } from '@housestaff/kernel';
import { weeksOf } from '@housestaff/people/domain';
import type { PlanSetupFields, PlanSlot } from '@housestaff/planning/domain';
import type { DaysOff } from './institution-time';

/** A column of the plan: a day, a half of one, or a week. Days half-open. */
export interface PlanColumn extends PlanSlot {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly half: 'am' | 'pm' | null;
  readonly holiday: boolean;
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** In order of time. */
export function planColumns({ slot, weekStartsOn }: Pick<PlanSetupFields, 'slot' | 'weekStartsOn'>, period: DateRange, holidays: DaysOff): PlanColumn[] {
  if (slot === 'week') return weeksOf(period, weekStartsOn ?? 1).map((week) => weekColumn(week, holidays));
  const days = eachDay(period);
  if (slot === 'day') return days.map((day) => dayColumn(day, null, holidays));
  return days.flatMap((day) => [dayColumn(day, 'am', holidays), dayColumn(day, 'pm', holidays)]);
}

export function columnId(day: LocalDate, half: 'am' | 'pm' | null): string {
  return half ? `${day}/${half}` : day;
}

/** The days of the columns with these ids, in order: of a week the id names both ends. */
export function periodOf(ids: readonly string[]): DateRange | undefined {
  const [first, last] = [ids[0], ids.at(-1)];
  if (!first || !last) return undefined;
  const [from = '', to] = last.split('/');
  return { start: first.slice(0, 10), end: to && isLocalDate(to) ? to : addDays(from, 1) };
}

function dayColumn(day: LocalDate, half: 'am' | 'pm' | null, holidays: DaysOff): PlanColumn {
  const holiday = holidays.has(day, half);
  const tags = [WEEKDAYS[weekday(day) - 1]!, ...(weekday(day) > 5 ? ['weekend'] : []), ...(holiday ? ['holiday'] : []), ...(half ? [half] : [])];
  return { id: columnId(day, half), name: half ? `${weekdayWords(day)}, ${half === 'am' ? 'morning' : 'afternoon'}` : weekdayWords(day), tags, from: day, to: addDays(day, 1), half, holiday };
}

function weekColumn(week: DateRange, holidays: DaysOff): PlanColumn {
  const holiday = eachDay(week).some((day) => holidays.has(day, null));
  const name = `${weekdayWords(week.start)} to ${weekdayWords(addDays(week.end, -1))}`;
  return { id: `${week.start}/${week.end}`, name, tags: holiday ? ['holiday'] : [], from: week.start, to: week.end, half: null, holiday };
}
