import fc from 'fast-check';
import { toSolution } from '../compile';
import { checkAnnual } from '../score/check-annual';
import { bestOfAll, tinyProblem } from '../testing/tiny-problem';
import { greedy } from './greedy';

const solve = (problem: Parameters<typeof greedy>[0], iterations: number) =>
  greedy(problem, { seed: 3, iterations, rounds: 2, stop: () => false, onBetter: () => undefined });

describe('greedy on tiny problems', () => {
  it('keeps to the rules of cells, and its figures are the checker’s', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const best = solve(problem, 300);
        const check = checkAnnual(problem, toSolution(problem, best.cells));
        expect(check.broken).toEqual([]);
        expect({ unmet: best.unmet, points: best.points }).toEqual({ unmet: check.unmet, points: check.points });
      }),
      { numRuns: 2000, seed: 42 },
    );
  });

  it('leaves no more demand unmet than the best of all schedules', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        expect(solve(problem, 4000).unmet).toBe(bestOfAll(problem).unmet);
      }),
      { numRuns: 60, seed: 42 },
    );
  });
});
