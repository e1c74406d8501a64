import type { PlanCells, PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';
import type { PlanIncumbent } from '../ports/plan-solver';
import { checkPlan } from '@housestaff/planning/domain';

/** Two residents over two half-blocks; somebody in the ICU each half, nights shared, and what stands kept. */
export const TWO_BY_TWO: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'blocks',
  name: 'Two by two',
  slots: [{ id: 's1', name: 'Block 1, first half' }, { id: 's2', name: 'Block 1, second half' }],
  activities: [{ id: 'icu', name: 'Intensive care' }, { id: 'night', name: 'Nights' }],
  people: [{ id: 'ada', name: 'Ada' }, { id: 'ben', name: 'Ben' }],
  constraints: [
    { kind: 'coverage', id: 'icu-each-half', name: 'Intensive care', strength: 'demand', activities: ['icu'], min: 1 },
    { kind: 'fair', id: 'nights:1', term: 'even-nights', name: 'Nights, PGY-1', strength: { weight: 5 }, activities: ['night'] },
    { kind: 'change', id: 'few-changes', name: 'As it stands', strength: { weight: 1 } },
    { kind: 'request', id: 'ben-away', name: 'Ben is away', strength: 'rule', people: ['ben'], slots: ['s2'], activities: ['icu'], want: false },
  ],
  locked: [{ person: 'ada', slot: 's1', activity: 'icu' }],
  baseline: { ada: { s1: 'icu', s2: 'night' } },
};

export function solutionOf(cells: PlanCells): PlanningSolution {
  return { format: 'housestaff-solution', version: 1, cells };
}

/** As the checker judges it. */
export function incumbentOf(cells: PlanCells, more: Partial<PlanIncumbent> = {}): PlanIncumbent {
  const solution = solutionOf(cells);
  const { score, terms } = checkPlan(TWO_BY_TWO, solution);
  return { solution, score, terms, ...more };
}

/** What stands: the second half is without anyone in the ICU. */
export const STANDS = incumbentOf({ ada: { s1: 'icu', s2: 'night' } });
/** All met, at the price of a change. */
export const MET = incumbentOf({ ada: { s1: 'icu', s2: 'icu' } });
/** All met, and dearer. */
export const DEARER = incumbentOf({ ada: { s1: 'icu', s2: 'icu' }, ben: { s1: 'night' } });
