import fc from 'fast-check';
import { afterFailure, lockSeconds, type Lockout, NO_FAILURES, secondsShut } from './lockout';

const now = new Date('2026-07-01T08:00:00Z');

function after(failures: number): Lockout {
  return Array.from({ length: failures }).reduce<Lockout>((state) => afterFailure(state, now), NO_FAILURES);
}

describe('lock-out', () => {
  it.each([
    [4, 0],
    [5, 60],
    [6, 120],
    [7, 240],
    [10, 1920],
    [11, 3600],
    [500, 3600],
  ])('after %i failures in a row shuts for %i s', (failures, seconds) => expect(secondsShut(after(failures), now)).toBe(seconds));

  it('never shortens with another failure', () => {
    fc.assert(fc.property(fc.nat(2000), (failures) => lockSeconds(failures + 1) >= lockSeconds(failures)));
  });

  it('opens again to the second', () => {
    const shut = after(5);
    expect(secondsShut(shut, new Date(now.getTime() + 59_001))).toBe(1);
    expect(secondsShut(shut, new Date(now.getTime() + 60_000))).toBe(0);
  });
});
