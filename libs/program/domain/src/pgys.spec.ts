import fc from 'fast-check';
import { apartAtLeast, isOfPgys, pgysKey, pgysWords, samePgys, sortedPgys } from './pgys';

describe('PGYs that are counted together', () => {
  it('are the same in any order', () => {
    expect([sortedPgys([3, 2, 3]), sortedPgys(null), pgysKey([3, 2]), samePgys([3, 2], [2, 3]), samePgys([2], [2, 3]), samePgys(null, [1])]).toEqual([[2, 3], null, '2+3', true, false, false]);
  });

  it('hold somebody of one of them; any holds everyone', () => {
    expect([isOfPgys([2, 3], 3), isOfPgys([2, 3], 1), isOfPgys([2, 3], undefined), isOfPgys(null, undefined)]).toEqual([true, false, false, true]);
  });

  it.each<[number[] | null, string]>([[null, ''], [[1], 'PGY-1'], [[3, 2], 'PGY-2 and PGY-3'], [[1, 2, 3], 'PGY-1, PGY-2 and PGY-3']])('%j are said as "%s"', (pgys, words) => expect(pgysWords(pgys)).toBe(words));
});

/** The fewest units, each of one sort, that meet every demand, by trying all amounts. */
function fewest(demands: readonly { of: number[]; least: number }[]): number {
  const most = demands.reduce((sum, one) => sum + one.least, 0);
  const fits = ([a, b, c]: number[]): boolean => demands.every(({ of, least }) => of.reduce((sum, sort) => sum + [a!, b!, c!][sort]!, 0) >= least);
  let best = most;
  for (let a = 0; a <= most; a++) for (let b = 0; a + b <= most; b++) for (let c = 0; a + b + c < best; c++) if (fits([a, b, c])) best = a + b + c;
  return best;
}

it('demands that share what counts are no more together than what would meet them all, and apart exactly as much', () => {
  const demand = fc.record({ of: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), least: fc.integer({ min: 0, max: 4 }) });
  fc.assert(fc.property(fc.array(demand, { maxLength: 4 }), (demands) => {
    const apart = apartAtLeast<number, (typeof demands)[number]>(demands);
    const sum = apart.reduce((total, one) => total + one.least, 0);
    expect(sum).toBeLessThanOrEqual(fewest(demands));
    if (apart.length === demands.length) expect(sum).toBe(fewest(demands));
    // Never less than the greatest of them alone, nor than any two that share nothing.
    const pairs = demands.flatMap((one) => demands.filter((other) => !one.of.some((sort) => other.of.includes(sort))).map((other) => one.least + other.least));
    expect(sum).toBeGreaterThanOrEqual(Math.max(0, ...demands.map(({ least }) => least)));
    if (pairs.length > 0 && demands.length === 3) expect(sum).toBeGreaterThanOrEqual(Math.max(...pairs));
  }));
});

it.each([
  ['the ends of a chain count together', [[[0, 1], 3], [[1, 2], 2], [[2], 2]], 5],
  ['even where the middle asks for the most', [[[0], 4], [[0, 1, 2], 5], [[2], 4]], 8],
  ['the greatest of those that all share', [[[0, 1], 3], [[1], 2], [[0, 1, 2], 4]], 4],
  ['none', [], 0],
] as [string, [number[], number][], number][])('%s', (_, rows, expected) => {
  const demands = rows.map(([of, least]) => ({ of, least }));
  expect(apartAtLeast<number, (typeof demands)[number]>(demands).reduce((sum, one) => sum + one.least, 0)).toBe(expected);
});
