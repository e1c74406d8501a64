import type { PlanTerm } from '../checker/plan-check';
import type { ConstraintKind, PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { describeTerms } from './describe-terms';

const of = (kind: PlanningProblem['kind'], slot: string, ...constraints: { id: string; kind: ConstraintKind; term?: string }[]): PlanningProblem => ({
  ...{ format: 'housestaff-problem', version: 1, kind, name: 'A plan', activities: [], people: [] },
  slots: [{ id: 's', name: slot }],
  constraints: constraints as unknown as PlanningConstraint[],
});
const term = (id: string, units: number, name = 'Its name'): PlanTerm => ({ term: id, name, units, points: 10 * units });

describe('describeTerms', () => {
  it('says what a unit is by the kind of constraint and the slots of the plan', () => {
    const problem = of('call', 'Wed 1 Jul', { id: 'rest', kind: 'rest' }, { id: 'nights:1', kind: 'fair', term: 'even' }, { id: 'changed', kind: 'change' }, { id: 'free', kind: 'free' });
    const terms = [term('rest', 1, 'Ten hours off'), term('even', 3, 'Nights even'), term('changed', 1), term('free', 2)];
    expect(describeTerms(problem, terms)).toEqual([
      { id: 'rest', label: 'Ten hours off', words: '1 pair too close', units: 1, points: 10 },
      { id: 'even', label: 'Nights even', words: '3 nights apart, the most less the least', units: 3, points: 30 },
      { id: 'changed', label: 'Its name', words: '1 night differs', units: 1, points: 10 },
      { id: 'free', label: 'Its name', words: '2 free nights too few', units: 2, points: 20 },
    ]);
  });

  it('says by how much a limit that gave way is exceeded', () => {
    const problem = of('blocks', 'Week 1', { id: 'c~kept-1', kind: 'coverage', term: 'c~kept' });
    expect(describeTerms(problem, [term('c~kept', 16, 'ICU, seniors: more than 2'), term('d~kept', 1, 'ICU: fewer than 4')])).toMatchObject([{ label: 'ICU, seniors: more than 2', words: '16 weeks over' }, { words: '1 week short' }]);
  });

  it('has names and units of their own for the terms of a year', () => {
    const problem = of('blocks', 'Block 1, first half', { id: 'whole-blocks', kind: 'together' }, { id: 'nights:pgy-1', kind: 'fair', term: 'even-nights' });
    expect(describeTerms(problem, [term('whole-blocks', 2), term('even-nights', 1, 'Nights shared evenly, PGY-1')])).toMatchObject([
      { label: 'Blocks split in halves', words: '2 blocks hold two rotations' },
      { label: 'Uneven nights', words: '1 half-block apart, the most less the least' },
    ]);
  });
});
