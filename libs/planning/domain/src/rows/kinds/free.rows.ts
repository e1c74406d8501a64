import type { Free } from '../../model/constraint';
import type { Draft, RowsOf } from '../draft';
import { Linear } from '../linear';

export const freeRows: RowsOf<Free> = (constraint, draft) => {
  const slots = draft.index.slots.pick(constraint.slots);
  const busyWith = draft.index.mask(constraint.activities);
  const spills = draft.index.mask(constraint.spills ?? []);
  for (const p of draft.people(constraint.people)) {
    const { id } = draft.index.problem.people[p]!;
    const { min } = constraint.limits?.[id] ?? constraint;
    if (min === undefined) continue;
    const busy = new Set(constraint.busy?.[id]);
    const free = new Linear();
    for (const s of slots) {
      if (busy.has(draft.index.problem.slots[s]!.id)) continue;
      addFree(free, [draft.holds(p, s, busyWith), spillInto(p, s, spills, draft)], draft);
    }
    draft.atLeast(free, min, constraint.strength);
  }
};

function spillInto(p: number, s: number, spills: Uint8Array, draft: Draft): Linear {
  return s > 0 ? draft.holds(p, s - 1, spills) : new Linear(spills[draft.index.before(p).at(-1) ?? -1] ?? 0);
}

/** One more when none of `takers` takes the slot. */
function addFree(free: Linear, takers: readonly Linear[], draft: Draft): void {
  const open = takers.filter(({ most }) => most > 0);
  if (open.some(({ least }) => least > 0)) return;
  if (open.length === 0) free.shift(1);
  else if (open.length === 1) free.shift(1).plus(open[0]!, -1);
  else {
    const isFree = draft.flag((values) => open.every((taker) => taker.valueAt(values) < 0.5));
    for (const taker of open) draft.program.row(new Linear().plus(taker).plus(isFree), -Infinity, 1);
    free.plus(isFree);
  }
}
