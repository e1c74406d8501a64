import type { TimeRange } from '@housestaff/kernel';
import type { Duty } from './duty';

/**
 * Pattern duties give way: to duties made by hand, and to a pattern duty that began earlier (a night that runs into
 * the next rotation's first morning). Each is cut to the longest part that is left, or dropped.
 */
export function trimOverlaps(template: readonly Duty[], byHand: readonly Duty[]): Duty[] {
  const fixed = byHand.filter(isExclusive).map((duty) => duty.during!);
  const ordered = [...template].sort((a, b) => (a.during?.start ?? 0) - (b.during?.start ?? 0));
  let lastEnd = -Infinity;
  return ordered.flatMap((duty) => {
    if (!isExclusive(duty)) return [duty];
    const during = longestLeft({ start: Math.max(duty.during!.start, lastEnd), end: duty.during!.end }, fixed);
    if (!during) return [];
    lastEnd = during.end;
    return [same(during, duty.during!) ? duty : { ...duty, during }];
  });
}

function isExclusive(duty: Duty): boolean {
  return duty.during !== null && !duty.mayOverlap;
}

function longestLeft(range: TimeRange, taken: readonly TimeRange[]): TimeRange | undefined {
  const near = taken.filter((one) => one.start < range.end && range.start < one.end);
  const left = near.reduce<TimeRange[]>((parts, hole) => parts.flatMap((part) => cut(part, hole)), range.start < range.end ? [range] : []);
  return left.reduce<TimeRange | undefined>((best, part) => (best && best.end - best.start >= part.end - part.start ? best : part), undefined);
}

function cut(part: TimeRange, hole: TimeRange): TimeRange[] {
  return [
    { start: part.start, end: Math.min(part.end, hole.start) },
    { start: Math.max(part.start, hole.end), end: part.end },
  ].filter((one) => one.start < one.end);
}

function same(a: TimeRange, b: TimeRange): boolean {
  return a.start === b.start && a.end === b.end;
}
