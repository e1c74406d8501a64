import { checkPlan } from '../checker/check-plan';
import { compilePlan } from '../compiled/compile-plan';
import { callExample, emergencyExample, shiftExample, yearExample } from '../examples';
import { toPlanSolution } from '../model/plan-cells';
import { greedyPlan } from './greedy-plan';

describe('the quick first plan', () => {
  it.each([
    ['a month of call', () => callExample(1)],
    ['an emergency department', () => emergencyExample(1)],
    ['a year of 60', () => yearExample(1)],
    ['shifts of 20 people over eight weeks', () => shiftExample(16, 1)],
  ])('breaks no rule: %s', (_name, example) => {
    const problem = example();
    const cells = greedyPlan(compilePlan(problem), 1);
    expect(checkPlan(problem, toPlanSolution(problem, cells)).score.broken).toBe(0);
  });

  it('holds what cells must hold, whatever else', () => {
    const problem = { ...callExample(1), locked: [{ person: 'r1', slot: callExample(1).slots[3]!.id, activity: 'call' }] };
    const plan = compilePlan(problem);
    expect(greedyPlan(plan, 1)[3]).toBe(1 + problem.activities.findIndex(({ id }) => id === 'call'));
  });
});
