import type { Run } from '../../model/constraint';
import type { Finding, KindChecker } from '../finding';
import type { Held } from '../held';

export const checkRun: KindChecker<Run> = (constraint, held) => {
  const activities = held.activities(constraint.activities);
  return held.people(constraint.people).flatMap((person) => {
    const known = [...held.before(person), ...held.row(person)].map((activity) => activities.has(activity));
    return runsOf(known).flatMap((run) => judge(run, known.length, constraint, held, person));
  });
};

interface Stretch {
  readonly from: number;
  /** The first that is no longer in it. */
  readonly until: number;
}

function runsOf(inRun: readonly boolean[]): Stretch[] {
  const starts = inRun.flatMap((is, n) => (is && !inRun[n - 1] ? [n] : []));
  return starts.map((from) => {
    const length = inRun.slice(from).indexOf(false);
    return { from, until: length < 0 ? inRun.length : from + length };
  });
}

function judge({ from, until }: Stretch, known: number, { min = 0, max = Infinity }: Run, held: Held, person: string): Finding[] {
  const past = held.before(person).length;
  const measured = until - from;
  const slots = held.slots.slice(Math.max(0, from - past), Math.max(0, until - past));
  const endsWithin = until < known && until >= past;
  if (from > 0 && endsWithin && measured < min) return [{ people: [person], slots: slots.length > 0 ? slots : held.slots.slice(0, 1), units: min - measured, measured, limit: min }];
  const over = Math.min(measured - max, slots.length);
  return over > 0 ? [{ people: [person], slots, units: over, measured, limit: max }] : [];
}
