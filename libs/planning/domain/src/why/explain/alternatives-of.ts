import { NOTHING } from '../../model/constraint';
import { changesOf, itemOf, type CellView } from './cell-view';
import type { CellAlternative, PlanReason } from './plan-explanation';
import { bestFirst, measureOf } from './reasons';

const LOCKED: PlanReason = { constraint: 'locked', name: 'Locked', words: 'the cell stays as it is', kind: 'forbids', points: 0, unmet: 0 };

/** Everything else that the cell could hold. */
export function alternativesOf(view: CellView, locked: boolean): CellAlternative[] {
  const { problem, own } = view;
  const others = [NOTHING, ...problem.activities.map(({ id }) => id)].filter((activity) => activity !== own.holds);
  return others
    .map((activity) => {
      const measure = measureOf(problem, changesOf(view, { [own.person.id]: activity }));
      const item = itemOf(problem, activity);
      return locked ? { item, ...measure, allowed: false, reasons: [LOCKED, ...measure.reasons] } : { item, ...measure };
    })
    .sort(bestFirst);
}

/** What would get worse whatever else the cell held, each as its mildest case says it. */
export function bindsOf(alternatives: readonly CellAlternative[], locked: boolean): PlanReason[] {
  const [first, ...rest] = alternatives.map(({ reasons }) => reasons.filter((reason) => reason.kind !== 'prefers'));
  const common = (first ?? []).filter(({ constraint }) => rest.every((reasons) => reasons.some((reason) => reason.constraint === constraint)));
  return locked ? [LOCKED, ...common.filter((reason) => reason !== LOCKED)] : common;
}
