import type { Ratio, Share } from '../../model/constraint';
import type { Draft, RowsOf } from '../draft';
import { Linear } from '../linear';

export const ratioRows: RowsOf<Ratio> = (constraint, draft) => {
  const needs = new Map<number, Int32Array>();
  for (const share of constraint.load) addShare(needs, share, share.each, draft);
  for (const share of constraint.supply) addShare(needs, share, -share.each, draft);
  for (const s of draft.index.slots.pick(constraint.slots)) {
    const need = new Linear();
    for (const [p, amounts] of needs) draft.cells.addAmount(need, p, s, amounts);
    draft.atMost(need, 0, constraint.strength, 100);
  }
};

/** Adds to what each person's cell values need, less what they carry. */
function addShare(needs: Map<number, Int32Array>, share: Share, each: number, { index }: Draft): void {
  const mask = index.mask(share.activities);
  for (const p of index.people.pick(share.people)) {
    const amounts = needs.get(p) ?? new Int32Array(index.values);
    mask.forEach((counts, value) => (amounts[value]! += counts * each));
    needs.set(p, amounts);
  }
}
