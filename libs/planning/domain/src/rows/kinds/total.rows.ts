import type { Fair, Total } from '../../model/constraint';
import type { Draft, RowsOf } from '../draft';
import { Linear } from '../linear';

export const totalRows: RowsOf<Total> = (constraint, draft) => {
  const sumOf = sums(constraint, draft);
  for (const p of draft.people(constraint.people)) {
    const id = draft.index.problem.people[p]!.id;
    draft.between(sumOf(p), constraint.limits?.[id] ?? constraint, constraint.strength, constraint.unit);
  }
};

/** What each person's cells add up to, with what they bring. */
export function sums(constraint: Fair | Total, draft: Draft): (person: number) => Linear {
  const { index } = draft;
  const slots = index.slots.pick(constraint.slots);
  const amounts = amountsOf(constraint, draft);
  const special = new Map<string, Int32Array>();
  for (const cell of constraint.kind === 'total' ? (constraint.cells ?? []) : []) {
    const key = `${index.people.indexOf(cell.person)}/${index.slots.indexOf(cell.slot)}`;
    const own = special.get(key) ?? Int32Array.from(amounts);
    own[index.activities.indexOf(cell.activity) + 1] = cell.amount;
    special.set(key, own);
  }
  return (p) => {
    const sum = new Linear(constraint.carried?.[index.problem.people[p]!.id] ?? 0);
    for (const s of slots) draft.cells.addAmount(sum, p, s, (special.size > 0 && special.get(`${p}/${s}`)) || amounts);
    return sum;
  };
}

/** By cell value. */
function amountsOf({ activities, amounts }: Pick<Total, 'activities' | 'amounts'>, { index }: Draft): Int32Array {
  const mask = index.mask(activities);
  const each = Object.entries(amounts ?? {}).map(([id, amount]) => [index.activities.indexOf(id) + 1, amount] as const);
  if (!amounts) return Int32Array.from(mask);
  const byValue = new Int32Array(index.values);
  for (const [value, amount] of each) byValue[value] = mask[value]! * amount;
  return byValue;
}
