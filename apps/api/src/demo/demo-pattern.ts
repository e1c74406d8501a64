import type { Id } from '@housestaff/kernel';
import type { PatternCell } from '@housestaff/program/domain';

const WEEKS = [1, 2, 3, 4] as const;

/** The cells of a pattern written by weeks of seven words. Throws on a code without an activity. */
export function cellsOf(weeks: readonly string[], activities: ReadonlyMap<string, Id>): PatternCell[] {
  if (weeks.length === 0) return [];
  return WEEKS.flatMap((week) => {
    const days = (weeks[week - 1] ?? weeks.at(-1) ?? '').split(' ');
    return days.flatMap((day, index) => halvesOf(day).flatMap(([half, code]) => (code === '-' ? [] : [{ week, weekday: index + 1, half, activityId: idOf(code, activities) }])));
  });
}

function halvesOf(day: string): readonly (readonly ['am' | 'pm', string])[] {
  const [am = '-', pm = am] = day.split('/');
  return [
    ['am', am],
    ['pm', pm],
  ];
}

function idOf(code: string, activities: ReadonlyMap<string, Id>): Id {
  const id = activities.get(code);
  if (!id) throw new Error(`The demo has no activity ${code}`);
  return id;
}
