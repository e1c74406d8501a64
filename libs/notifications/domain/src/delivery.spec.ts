import { afterLoss, waitAfter } from './delivery';

describe('a delivery', () => {
  it('is tried again after ever longer, never longer than a quarter of an hour', () => {
    expect([1, 2, 3, 7, 8, 60].map(waitAfter)).toEqual([10_000, 20_000, 40_000, 640_000, 900_000, 900_000]);
  });

  it.each([
    [false, false, 'queued'],
    [false, true, 'queued'],
    [true, true, 'queued'],
    [true, false, 'unknown'],
  ] as const)('that lost its worker, handed over %s, repeatable %s, is %s', (handedOver, repeatable, then) => {
    expect(afterLoss(handedOver, repeatable)).toBe(then);
  });
});
