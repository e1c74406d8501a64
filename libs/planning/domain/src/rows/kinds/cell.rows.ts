import { eachUnit } from '../allowed';
import type { Change, Request } from '../../model/constraint';
import type { RowsOf } from '../draft';

/** Requests and changes cost by the cell. As rules they are in what is allowed already. */
export const cellRows: RowsOf<Change | Request> = (constraint, draft) => {
  const cost = draft.costOf(constraint.strength);
  if (!cost || cost === 'hard') return;
  eachUnit(draft.index, constraint, (p, s, costs) => {
    const mask = Uint8Array.from({ length: draft.index.values }, (_, value) => (costs(value) ? 1 : 0));
    draft.program.pay(draft.holds(p, s, mask), cost);
  });
};
