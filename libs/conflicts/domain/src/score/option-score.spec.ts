import fc from 'fast-check';
import { disruptionOf, FACTOR_WEIGHTS, FACTORS, scoreOf, type Factors } from './option-score';

const factors = (scores: readonly (number | null)[]): Factors => Object.fromEntries(FACTORS.map((id, n) => [id, { score: scores[n] ?? null, why: '' }])) as unknown as Factors;

describe('the score of an option', () => {
  it('weighs all that can be told, by weights that make one', () => {
    expect(Object.values(FACTOR_WEIGHTS).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(scoreOf(factors([1, 1, 1, 1, 1]))).toBe(1);
    expect(scoreOf(factors([1, 0.5, 0, 1, 1]))).toBe(0.7);
  });

  it.each([
    [[1, null, null, 1, null], 1],
    [[0, null, null, 1, null], 0.33],
    [[0.5, null, 1, null, null], 0.7],
    [[null, null, null, null, null], 0],
  ])('leaves out what can not be told: %j is %d', (scores, expected) => expect(scoreOf(factors(scores))).toBe(expected));

  it('lies between the worst and the best of its factors', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 5, maxLength: 5 }), (scores) => {
        const told = scores.filter((one) => one !== null);
        const score = scoreOf(factors(scores));
        if (told.length > 0) expect(score).toBeGreaterThanOrEqual(Math.min(...told) - 0.005);
        if (told.length > 0) expect(score).toBeLessThanOrEqual(Math.max(...told) + 0.005);
      }),
    );
  });

  it.each([[0, 1], [1, 1], [2, 1], [3, 0.9], [12, 0], [40, 0]])('%i rows disturb so that %d is left', (rows, expected) => expect(disruptionOf(rows).score).toBeCloseTo(expected));
});
