import type { PlanResult } from '@housestaff/planning/application';
import { checkPlan, parseCurtois, shiftExampleText, type PlanningProblem } from '@housestaff/planning/domain';
import { bestPlan, smallPlan } from '@housestaff/planning/testing';
import fc from 'fast-check';
import { solvePlan } from '../solve-plan';

const solve = (problem: PlanningProblem, budget: { iterations: number }): Promise<PlanResult> =>
  solvePlan({ problem, algorithm: 'hybrid', seed: 3, ...budget }, () => undefined);

/** 8 people, 14 days, one shift. */
const small = (): PlanningProblem => parseCurtois(shiftExampleText(1, 5));
const larger = (): PlanningProblem => parseCurtois(shiftExampleText(3, 5));

describe('the hybrid', () => {
  it('never says more than trying every plan does: its bound holds, its plans keep the rules', async () => {
    let [proved, answered] = [0, 0];
    for (const problem of fc.sample(smallPlan, { numRuns: 40, seed: 11 })) {
      const best = bestPlan(problem).check.score;
      const result = await solve(problem, { iterations: 40 });
      if (best.broken > 0) {
        expect(result.best).toBeNull();
        continue;
      }
      answered++;
      if (result.best) expect(checkPlan(problem, result.best.solution).score).toEqual(result.best.score);
      if (result.bound) {
        expect(result.bound.unmet).toBeLessThanOrEqual(best.unmet);
        if (result.bound.unmet === best.unmet) expect(result.bound.points).toBeLessThanOrEqual(best.points);
      }
      if (!result.proven) continue;
      proved++;
      expect(result.best?.score).toEqual(best);
    }
    expect(proved / answered).toBeGreaterThan(0.9);
  });

  it('gives the same answer again for the same seed and iterations', async () => {
    const [once, again] = [await solve(larger(), { iterations: 400 }), await solve(larger(), { iterations: 400 })];
    expect(again.best).toEqual(once.best);
    expect(again.bound).toEqual(once.bound);
  });

  it('comes with a bound that the best plan is near', async () => {
    const result = await solve(small(), { iterations: 400 });
    expect(result.best).not.toBeNull();
    expect(result.bound!.points).toBeLessThanOrEqual(result.best!.score.points);
    expect(result.bound!.points).toBeGreaterThan(0.7 * result.best!.score.points);
  });
});
