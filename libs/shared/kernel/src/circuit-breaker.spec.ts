import { CircuitBreaker } from './circuit-breaker';

const fresh = (): CircuitBreaker => new CircuitBreaker({ failures: 3, openMs: 10, longestMs: 30 });
const failing = (times: number, now = 0): CircuitBreaker => {
  const breaker = fresh();
  for (let i = 0; i < times; i++) breaker.failed(now);
  return breaker;
};

describe('a circuit breaker', () => {
  it('opens after failures in a row, and not after some with a success between', () => {
    expect(failing(2).closedUntil(0)).toBeNull();
    expect(failing(3).closedUntil(0)).toBe(10);
    const mixed = failing(2);
    mixed.succeeded();
    mixed.failed(0);
    expect(mixed.closedUntil(0)).toBeNull();
  });

  it('lets one try through when its time is up', () => {
    const breaker = failing(3);
    expect(breaker.closedUntil(10)).toBeNull();
    expect(breaker.closedUntil(10)).toBe(20);
    breaker.succeeded();
    expect(breaker.closedUntil(11)).toBeNull();
  });

  it('stays open longer with each try that fails, up to a limit', () => {
    const breaker = failing(3);
    const opened = [10, 30, 60, 90].map((now) => {
      expect(breaker.closedUntil(now)).toBeNull();
      breaker.failed(now);
      return (breaker.closedUntil(now) ?? 0) - now;
    });
    expect(opened).toEqual([20, 30, 30, 30]);
  });
});
