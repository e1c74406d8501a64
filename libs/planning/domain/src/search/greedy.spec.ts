import { exampleYear } from '../example-year';
import { checkAnnual } from '../score/check-annual';
import { toSolution } from '../compile';
import { greedy } from './greedy';

const run = (seed: number, problem = exampleYear(seed)) => {
  const best = greedy(problem, { seed, iterations: 60_000, rounds: 2, stop: () => false, onBetter: () => undefined });
  return { best, check: checkAnnual(problem, toSolution(problem, best.cells)) };
};

describe('greedy', () => {
  it('meets every hard rule of a residency year, with the figures that the checker finds', () => {
    const { best, check } = run(1);
    expect(check.broken).toEqual([]);
    expect({ unmet: check.unmet, points: check.points }).toEqual({ unmet: best.unmet, points: best.points });
    expect(check.unmet).toBe(0);
  });

  it('gives the same answer for the same seed', () => {
    expect([...run(7).best.cells]).toEqual([...run(7).best.cells]);
  });
});
