import { addDays, daysWords, InvalidValue, intersect, lengthInDays, overlaps, weekday, type DateRange, type Id } from '@housestaff/kernel';
import { PreferenceContradicts, PreferenceOutsideYear } from './preference.errors';

/** What a faculty member asks of their weeks on a service. Null: nothing. */
export interface WeekLimits {
  /** Weeks that begin in one calendar month. */
  readonly mostPerMonth: number | null;
  readonly mostInARow: number | null;
  /** Weeks between two stretches on a service. */
  readonly leastBetween: number | null;
  /** Weeks in the year. */
  readonly target: number | null;
}

/** Days half-open, in order, those that touch joined. */
export interface WeekWishes {
  readonly preferred: readonly DateRange[];
  readonly blocked: readonly DateRange[];
}

export interface WeekPreferenceFields extends WeekWishes, WeekLimits {
  readonly note: string;
}

/** Of one person in one academic year. */
export interface WeekPreference extends WeekPreferenceFields {
  readonly programId: Id;
  readonly personId: Id;
  readonly academicYearId: Id;
  /** 0 where nothing was ever said. */
  readonly version: number;
}

export const NO_LIMITS: WeekLimits = { mostPerMonth: null, mostInARow: null, leastBetween: null, target: null };
export const NO_PREFERENCE: WeekPreferenceFields = { preferred: [], blocked: [], ...NO_LIMITS, note: '' };

const LIMITS: Readonly<Record<keyof WeekLimits, readonly [least: number, most: number]>> = { mostPerMonth: [1, 5], mostInARow: [1, 26], leastBetween: [1, 26], target: [0, 53] };
const LONGEST_NOTE = 500;

/** Joined, trimmed and checked. Throws InvalidValue naming the field, PreferenceOutsideYear, PreferenceContradicts. */
export function planWeekPreference(fields: WeekPreferenceFields, year: { readonly name: string; readonly period: DateRange }): WeekPreferenceFields {
  for (const [field, [least, most]] of Object.entries(LIMITS)) {
    const value = fields[field as keyof WeekLimits];
    if (value !== null && (!Number.isInteger(value) || value < least || value > most)) throw new InvalidValue(field, value, `${least} to ${most} weeks, or none`);
  }
  if (fields.note.length > LONGEST_NOTE) throw new InvalidValue('note', `${fields.note.length} characters`, `at most ${LONGEST_NOTE}`);
  const outside = [...fields.preferred, ...fields.blocked].find(({ start, end }) => start < year.period.start || end > year.period.end);
  if (outside) throw new PreferenceOutsideYear(outside, year);
  const [preferred, blocked] = [joined(fields.preferred), joined(fields.blocked)];
  const both = preferred.flatMap((one) => blocked.flatMap((other) => intersect(one, other) ?? []))[0];
  if (both) throw new PreferenceContradicts(both);
  return { ...fields, preferred, blocked, note: fields.note.trim() };
}

/** In order, those that touch as one. */
function joined(ranges: readonly DateRange[]): DateRange[] {
  const sorted = [...ranges].sort((a, b) => (a.start < b.start ? -1 : 1));
  return sorted.reduce<DateRange[]>((whole, one) => {
    const last = whole.at(-1);
    if (!last || one.start > last.end) return [...whole, one];
    return [...whole.slice(0, -1), { start: last.start, end: one.end > last.end ? one.end : last.end }];
  }, []);
}

export type WeekStanding = 'preferred' | 'blocked';

/**
 * What somebody said of some days: the one answer that the planner, the checks, the calendar and swaps go by. Blocked where any
 * day is, for nobody is half on a service; preferred where most days are. Null: either way.
 */
export function standingOn({ preferred, blocked }: WeekWishes, days: DateRange): WeekStanding | null {
  if (blocked.some((one) => overlaps(one, days))) return 'blocked';
  const wanted = within(preferred, days).reduce((sum, one) => sum + lengthInDays(one), 0);
  return 2 * wanted > lengthInDays(days) ? 'preferred' : null;
}

/** "Blocked by preference: 2 – 8 Oct 2026": the blocked days among some, in words. Undefined: none. */
export function blockedWords({ blocked }: Pick<WeekWishes, 'blocked'>, days: DateRange): string | undefined {
  const found = within(blocked, days);
  return found.length === 0 ? undefined : `Blocked by preference: ${found.map(daysWords).join('; ')}`;
}

/** Weeks from a weekday on (1 is Monday); the first and the last are cut by the period. */
export function weeksOf({ start, end }: DateRange, startsOn: number): DateRange[] {
  const weeks: DateRange[] = [];
  for (let from = start; from < end; from = weeks.at(-1)!.end) {
    const to = addDays(from, (startsOn - weekday(from) + 7) % 7 || 7);
    weeks.push({ start: from, end: to < end ? to : end });
  }
  return weeks;
}

/** Those that touch some days, cut to them. */
export function within(ranges: readonly DateRange[], days: DateRange): DateRange[] {
  return ranges.flatMap((one) => intersect(one, days) ?? []);
}
