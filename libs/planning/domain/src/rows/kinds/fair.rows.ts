import type { Fair } from '../../model/constraint';
import type { RowsOf } from '../draft';
import { Linear } from '../linear';
import { sums } from './total.rows';

/** A column above each one's sum, and one below it; both counted from the least sum that anybody can have. */
export const fairRows: RowsOf<Fair> = (constraint, draft) => {
  const people = draft.index.people.pick(constraint.people);
  if (people.length < 2 || !draft.costOf(constraint.strength)) return;
  const each = people.map(sums(constraint, draft));
  const least = Math.min(...each.map((sum) => sum.least));
  const range = Math.max(...each.map((sum) => sum.most)) - least;
  const extreme = (pick: (...sums: number[]) => number): Linear => {
    const column = draft.program.column({ upper: range, valueAt: (values) => pick(...each.map((sum) => sum.valueAt(values))) - least });
    return new Linear(least).add(column, 1, range);
  };
  const most = extreme(Math.max);
  const fewest = extreme(Math.min);
  for (const sum of each) {
    draft.program.row(new Linear().plus(sum).plus(most, -1), -Infinity, 0);
    draft.program.row(new Linear().plus(sum).plus(fewest, -1), 0, Infinity);
  }
  draft.atMost(new Linear().plus(most).plus(fewest, -1), constraint.allowed ?? 0, constraint.strength, constraint.unit);
};
