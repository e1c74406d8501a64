import fc from 'fast-check';
import { compile } from '../compile';
import { greedy } from '../search/greedy';
import { seededRandom } from '../search/random';
import { tinyProblem } from '../testing/tiny-problem';
import { AnnualMip } from './annual-mip';
import { freed, measure } from './neighbourhood';
import { unmetWeight } from './unmet-weight';

const rowsBroken = ({ model }: AnnualMip, x: Float64Array): number =>
  model.rowLower.filter((lower, r) => {
    let sum = 0;
    for (let n = model.starts[r]!; n < model.starts[r + 1]!; n++) sum += model.values[n]! * x[model.columns[n]!]!;
    return sum < lower - 1e-9 || sum > model.rowUpper[r]! + 1e-9;
  }).length;

const costOf = ({ model, constant }: AnnualMip, x: Float64Array): number => model.cost.reduce((sum, c, n) => sum + c * x[n]!, -constant);

const some = (problem: Parameters<typeof greedy>[0]) => greedy(problem, { seed: 9, iterations: 40, rounds: 1, stop: () => false, onBetter: () => undefined }).cells;

describe('the program of a year', () => {
  it('holds every schedule as a point of the same cost, and reads it back', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const p = compile(problem);
        const cells = some(problem);
        const { unmet, points } = measure(p, cells);
        const weight = unmetWeight(p);
        const mip = new AnnualMip(p, weight);
        const x = mip.write(cells);
        expect(rowsBroken(mip, x)).toBe(0);
        expect(costOf(mip, x)).toBeCloseTo(points + weight * unmet, 6);
        expect([...mip.read(x)]).toEqual([...cells]);
        expect(points).toBeLessThan(weight);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('of a neighbourhood still holds the schedule that it was cut from', () => {
    fc.assert(
      fc.property(tinyProblem, fc.constantFrom('people' as const, 'blocks' as const), (problem, kind) => {
        const p = compile(problem);
        const cells = some(problem);
        const mip = new AnnualMip(freed(p, cells, { kind, size: 1 }, seededRandom(2)), unmetWeight(p));
        expect(rowsBroken(mip, mip.write(cells))).toBe(0);
        expect([...mip.read(mip.write(cells))]).toEqual([...cells]);
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
