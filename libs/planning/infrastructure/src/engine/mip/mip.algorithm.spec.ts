import fc from 'fast-check';
import { bestPlan, smallPlan } from '@housestaff/planning/testing';
import { solvePlan } from '../solve-plan';

it('proves the best of every small problem: unmet demand first, then points; or that none keeps the rules', async () => {
  await fc.assert(
    fc.asyncProperty(smallPlan, async (problem) => {
      const { score } = bestPlan(problem).check;
      const done = await solvePlan({ problem, algorithm: 'mip', seed: 1, seconds: 3600 }, () => undefined);
      expect({ proven: done.proven, best: done.best?.score }).toEqual({ proven: true, best: score.broken > 0 ? undefined : score });
      if (done.best) expect(done.bound).toEqual({ unmet: score.unmet, points: score.points });
    }),
    { numRuns: 40, seed: 7 },
  );
});
