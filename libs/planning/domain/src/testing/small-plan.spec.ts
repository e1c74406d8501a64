import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import { isBetterScore } from '../model/score';
import { bestPlan, everyPlan } from './best-plan';
import { KINDS } from './small-constraint';
import { smallPlan } from './small-plan';

describe('problems that are small enough to try every plan', () => {
  it('come in every kind and strength, some with an answer and some without', () => {
    const problems = fc.sample(smallPlan, { numRuns: 300, seed: 1 });
    const seen = problems.flatMap(({ constraints }) => constraints.map(({ kind, strength }) => `${kind} ${typeof strength === 'string' ? strength : 'weight'}`));
    expect(new Set(seen).size).toBe(KINDS.length * 3);
    const answered = problems.filter((problem) => bestPlan(problem).check.score.broken === 0).length;
    expect(answered).toBeGreaterThan(100);
    expect(answered).toBeLessThan(300);
  });

  it('have a best plan that no plan beats', () => {
    fc.assert(
      fc.property(smallPlan, (problem) => {
        const best = bestPlan(problem).check.score;
        let plans = 0;
        for (const plan of everyPlan(problem)) {
          plans += 1;
          if (isBetterScore(checkPlan(problem, plan).score, best)) return false;
        }
        const open = problem.people.length * problem.slots.length - (problem.locked?.length ?? 0);
        return plans === (problem.activities.length + 1) ** open;
      }),
      { numRuns: 50 },
    );
  });
});
