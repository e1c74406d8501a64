import { eachUnit } from '../allowed';
import type { Change, Request } from '../../model/constraint';
import type { RowsOf } from '../draft';

/** Requests and changes cost by the cell. As rules they are rows only where they aren't in what is allowed already. */
export const cellRows: RowsOf<Change | Request> = (constraint, draft) => {
  const cost = draft.costOf(constraint.strength);
  if (!cost || (cost === 'hard' && !draft.isApart)) return;
  eachUnit(draft.index, constraint, (p, s, costs) => {
    const mask = Uint8Array.from({ length: draft.index.values }, (_, value) => (costs(value) ? 1 : 0));
    if (cost === 'hard') draft.program.row(draft.holds(p, s, mask), 0, 0);
    else draft.program.pay(draft.holds(p, s, mask), cost);
  });
};
