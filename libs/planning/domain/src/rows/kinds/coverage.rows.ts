import type { Coverage } from '../../model/constraint';
import type { RowsOf } from '../draft';
import { Linear } from '../linear';

export const coverageRows: RowsOf<Coverage> = (constraint, draft) => {
  const people = draft.index.people.pick(constraint.people);
  const mask = draft.index.mask(constraint.activities);
  for (const s of draft.index.slots.pick(constraint.slots)) {
    const holders = new Linear();
    for (const p of people) draft.cells.addAmount(holders, p, s, mask);
    draft.between(holders, constraint, constraint.strength);
  }
};
