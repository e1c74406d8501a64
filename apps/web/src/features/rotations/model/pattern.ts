import type { PatternCell } from '@housestaff/api-client';

/** Activity by half-day, "2-5-am" for the Friday morning of the second week. A half-day that is free has none. */
export type Pattern = ReadonlyMap<string, string>;

export type Half = 'am' | 'pm';

export interface Place {
  week: number;
  /** 1: Monday. */
  weekday: number;
  half: Half;
}

export const WEEKS = [1, 2, 3, 4] as const;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const DAY_NAMES: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const HALVES = ['am', 'pm'] as const;
export const FREE = '';

export const keyOf = ({ week, weekday, half }: Place): string => `${week}-${weekday}-${half}`;

export function placeOf(key: string): Place {
  const [week, weekday, half] = key.split('-');
  return { week: Number(week), weekday: Number(weekday), half: half === 'am' ? 'am' : 'pm' };
}

export const patternOf = (cells: readonly PatternCell[]): Pattern => new Map(cells.map((cell) => [keyOf(cell), cell.activityId]));

export const cellsOf = (pattern: Pattern): PatternCell[] => [...pattern].map(([key, activityId]) => ({ ...placeOf(key), activityId }));

export const same = (one: Pattern, other: Pattern): boolean => one.size === other.size && [...one].every(([key, activityId]) => other.get(key) === activityId);

/** The activity that fills most of a pattern; null for an empty one. */
export function mostUsed(pattern: Pattern): string | null {
  const counts = new Map<string, number>();
  for (const activityId of pattern.values()) counts.set(activityId, (counts.get(activityId) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** The pattern with half-days given to an activity, or freed. */
export function painted(pattern: Pattern, keys: readonly string[], activityId: string): Pattern {
  const next = new Map(pattern);
  for (const key of keys) {
    if (activityId === FREE) next.delete(key);
    else next.set(key, activityId);
  }
  return next;
}

export const keysOfDay = (week: number, weekday: number): string[] => HALVES.map((half) => keyOf({ week, weekday, half }));
export const keysOfWeek = (week: number): string[] => WEEKDAYS.flatMap((weekday) => keysOfDay(week, weekday));
export const keysOfWeekday = (weekday: number): string[] => WEEKS.flatMap((week) => keysOfDay(week, weekday));

/** Puts what `from` holds onto `to`, half-day by half-day; what is free there becomes free. */
function copied(pattern: Pattern, from: readonly string[], to: readonly string[]): Pattern {
  return to.reduce<Pattern>((next, key, at) => painted(next, [key], pattern.get(from[at] ?? '') ?? FREE), pattern);
}

export function copyDay(pattern: Pattern, from: Pick<Place, 'week' | 'weekday'>, to: Pick<Place, 'week' | 'weekday'>): Pattern {
  return copied(pattern, keysOfDay(from.week, from.weekday), keysOfDay(to.week, to.weekday));
}

export function copyWeek(pattern: Pattern, from: number, to: readonly number[]): Pattern {
  return to.reduce((next, week) => copied(next, keysOfWeek(from), keysOfWeek(week)), pattern);
}

/** In each week, what one weekday holds, on others. */
export function copyWeekday(pattern: Pattern, from: number, to: readonly number[]): Pattern {
  return to.reduce((next, weekday) => copied(next, keysOfWeekday(from), keysOfWeekday(weekday)), pattern);
}

const STEPS: Readonly<Record<string, readonly [half: number, day: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The half-day that an arrow, Home or End leads to: down through both halves of all weeks, across the week's days. Null for other keys. */
export function nextPlace(place: Place, key: string): Place | null {
  if (key === 'Home') return { ...place, weekday: 1 };
  if (key === 'End') return { ...place, weekday: 7 };
  const step = STEPS[key];
  if (!step) return null;
  const row = (place.week - 1) * 2 + (place.half === 'pm' ? 1 : 0) + step[0];
  const weekday = place.weekday + step[1];
  if (row < 0 || row > 7 || weekday < 1 || weekday > 7) return place;
  return { week: Math.floor(row / 2) + 1, weekday, half: row % 2 === 0 ? 'am' : 'pm' };
}
