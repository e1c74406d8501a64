import fc from 'fast-check';
import { solveYear } from './solve-year';
import { bestOfAll, tinyProblem } from '@housestaff/planning/testing';

it('proves the optimum of every tiny problem: unmet demand first, then points', async () => {
  await fc.assert(
    fc.asyncProperty(tinyProblem, async (problem) => {
      const best = bestOfAll(problem);
      const done = await solveYear({ problem, algorithm: 'mip', seed: 1, seconds: 20 }, () => undefined, { iterations: 50, rounds: 1 });
      expect({ unmet: done.best.unmet, points: done.best.points, proven: done.proven }).toEqual({ unmet: best.unmet, points: best.points, proven: true });
      expect(done.bound).toBe(best.points);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);
