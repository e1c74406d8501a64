import type { Window } from '../../model/constraint';
import type { RowsOf } from '../draft';
import { Linear } from '../linear';
import { KnownRow } from './known-row';

export const windowRows: RowsOf<Window> = (constraint, draft) => {
  const mask = draft.index.mask(constraint.activities);
  for (const p of draft.people(constraint.people)) {
    const row = new KnownRow(draft, p, mask);
    for (let until = Math.max(1, row.first + constraint.length); until <= draft.slots; until++) {
      const held = new Linear();
      for (let s = until - constraint.length; s < until; s++) held.plus(row.at(s));
      draft.between(held, constraint, constraint.strength);
    }
  }
};
