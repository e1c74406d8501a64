import type { Order } from '../../model/constraint';
import type { RowsOf } from '../draft';
import { Linear } from '../linear';

export const orderRows: RowsOf<Order> = (constraint, draft) => {
  const cost = draft.costOf(constraint.strength);
  if (!cost) return;
  const first = draft.index.mask(constraint.first);
  const then = draft.index.mask(constraint.then);
  for (const p of draft.people(constraint.people)) {
    const lacks = constraint.count - (constraint.carried?.[draft.index.problem.people[p]!.id] ?? 0);
    const before = new Linear();
    for (let s = 0; s < draft.slots && before.least < lacks; s++) {
      const held = new Linear().plus(before);
      const follows = draft.holds(p, s, then);
      const row = new Linear().plus(held).plus(follows, -lacks);
      if (cost === 'hard') draft.program.row(row, 0, Infinity);
      else if (row.least < 0) {
        const early = draft.flag((values) => follows.valueAt(values) > 0.5 && held.valueAt(values) < lacks - 0.5, cost);
        draft.program.row(row.plus(early, lacks), 0, Infinity);
      }
      draft.cells.addAmount(before, p, s, first);
    }
  }
};
