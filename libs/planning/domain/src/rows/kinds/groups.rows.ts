import type { Groups } from '../../model/constraint';
import type { RowsOf } from '../draft';
import { Linear } from '../linear';

export const groupsRows: RowsOf<Groups> = (constraint, draft) => {
  const mask = draft.index.mask(constraint.activities);
  const groups = constraint.groups.map((group) => group.map((slot) => draft.index.slots.indexOf(slot)));
  for (const p of draft.people(constraint.people)) {
    const touched = new Linear(constraint.carried?.[draft.index.problem.people[p]!.id] ?? 0);
    for (const group of groups) {
      const held = group.map((s) => draft.holds(p, s, mask));
      if (held.some(({ least }) => least === 1)) touched.shift(1);
      else if (held.some(({ most }) => most === 1)) {
        const isTouched = draft.flag((values) => held.some((one) => one.valueAt(values) > 0.5));
        touched.plus(isTouched);
        if (constraint.max !== undefined) for (const one of held) draft.program.row(new Linear().plus(one).plus(isTouched, -1), -Infinity, 0);
        if (constraint.min !== undefined) draft.program.row(held.reduce((sum, one) => sum.plus(one), new Linear()).plus(isTouched, -1), 0, Infinity);
      }
    }
    draft.between(touched, constraint, constraint.strength);
  }
};
