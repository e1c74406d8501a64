import type { Together } from '../../model/constraint';
import type { Draft, RowsOf } from '../draft';
import { Linear } from '../linear';
import type { UnitCost } from '../program';

export const togetherRows: RowsOf<Together> = (constraint, draft) => {
  const cost = draft.costOf(constraint.strength);
  if (!cost) return;
  const mask = draft.index.mask(constraint.activities);
  const values = [...mask.keys()].filter((value) => mask[value]);
  const groups = constraint.groups.map((group) => group.map((slot) => draft.index.slots.indexOf(slot))).filter((group) => group.length > 1);
  for (const p of draft.people(constraint.people)) {
    for (const group of groups) {
      if (cost === 'hard') sameThroughout(p, group, values, draft);
      else paySplit(p, group, { mask, values }, cost, draft);
    }
  }
};

function only(value: number, draft: Draft): Uint8Array {
  const mask = new Uint8Array(draft.index.values);
  mask[value] = 1;
  return mask;
}

/** Whatever of them the first slot holds, the others hold too, and the other way round. */
function sameThroughout(p: number, group: readonly number[], values: readonly number[], draft: Draft): void {
  for (const value of values) {
    const is = only(value, draft);
    const [first, ...others] = group.map((s) => draft.holds(p, s, is));
    for (const other of others) draft.program.row(new Linear().plus(first!).plus(other, -1), 0, 0);
  }
}

/** For each activity a column that is 1 when the whole group holds it; what a slot holds beyond these is split. */
function paySplit(p: number, group: readonly number[], { mask, values }: { mask: Uint8Array; values: readonly number[] }, cost: UnitCost, draft: Draft): void {
  const whole = new Linear();
  for (const value of values) {
    const is = only(value, draft);
    const held = group.map((s) => draft.holds(p, s, is));
    if (held.some(({ most }) => most === 0)) continue;
    const isWhole = draft.flag((at) => held.every((one) => one.valueAt(at) > 0.5));
    for (const one of held) draft.program.row(new Linear().plus(one).plus(isWhole, -1), 0, Infinity);
    whole.plus(isWhole);
  }
  const held = group.map((s) => draft.holds(p, s, mask));
  if (held.every(({ most }) => most === 0)) return;
  const isSplit = draft.flag((at) => held.some((one) => one.valueAt(at) > whole.valueAt(at) + 0.5), cost);
  for (const one of held) draft.program.row(new Linear().plus(one).plus(whole, -1).plus(isSplit, -1), -Infinity, 0);
}
