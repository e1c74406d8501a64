import type { Id } from '@housestaff/kernel';
import type { Duty } from './duty';

/** The first two exclusive duties of one person that are at the same time. */
export function findOverlap(duties: readonly Duty[]): { first: Duty; second: Duty } | undefined {
  const timed = duties.filter((duty) => duty.during && !duty.mayOverlap).sort((a, b) => a.during!.start - b.during!.start);
  const last = new Map<Id, Duty>();
  for (const duty of timed) {
    const before = last.get(duty.personId);
    if (before && before.during!.end > duty.during!.start) return { first: before, second: duty };
    last.set(duty.personId, duty);
  }
  return undefined;
}
