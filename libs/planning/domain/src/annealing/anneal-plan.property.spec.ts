import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import { compilePlan } from '../compiled/compile-plan';
import { PlanState } from '../compiled/plan-state';
import { greedyPlan } from '../construct/greedy-plan';
import { toPlanSolution } from '../model/plan-cells';
import { bestPlan, smallPlan } from '../testing';
import { annealPlan } from './anneal-plan';

describe('annealing', () => {
  it('finds the best of small problems of every kind, and tells its score as the checker does', () => {
    fc.assert(
      fc.property(smallPlan, fc.nat(1000), (problem, seed) => {
        const best = bestPlan(problem).check.score;
        fc.pre(best.broken === 0);
        const plan = compilePlan(problem);
        const found = annealPlan(new PlanState(plan, greedyPlan(plan, seed)), { seed, iterations: 30_000 });
        expect(checkPlan(problem, toPlanSolution(problem, found.cells)).score).toEqual(found.score);
        expect(found.score).toEqual(best);
      }),
      { numRuns: 15 },
    );
  });

  it('finds the same plan for the same seed and number of moves', () => {
    fc.assert(
      fc.property(smallPlan, fc.nat(1000), (problem, seed) => {
        const plan = compilePlan(problem);
        const found = [1, 2].map(() => annealPlan(new PlanState(plan, greedyPlan(plan, seed)), { seed, iterations: 5000 }).cells);
        expect(found[0]).toEqual(found[1]);
      }),
      { numRuns: 5 },
    );
  });
});
