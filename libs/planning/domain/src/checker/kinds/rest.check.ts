import type { Rest } from '../../model/constraint';
import type { KindChecker } from '../finding';
import { pairs } from './succession.check';

const DAY = 24 * 60;
const DAYS_LOOKED_AT = 2;

export const checkRest: KindChecker<Rest> = (constraint, held) => {
  const after = held.activities(constraint.after);
  const times = new Map(held.problem.activities.flatMap(({ id, start, minutes }) => (start === undefined || minutes === undefined ? [] : [[id, { start, minutes }] as const])));
  const between = (first: string, then: string, days: number): { rest: number; least: number } | null => {
    const former = times.get(first);
    const latter = times.get(then);
    if (!former || !latter || !after.has(first)) return null;
    const least = constraint.least === 'as-long-as-before' ? former.minutes : constraint.least;
    return { rest: days * DAY + latter.start - former.start - former.minutes, least };
  };
  return held.people(constraint.people).flatMap((person) => {
    const close = pairs(held, person, DAYS_LOOKED_AT, ([first, then], [earlier, later]) => {
      const found = between(first, then, later - earlier);
      return found !== null && found.rest < found.least;
    });
    return close;
  });
};
