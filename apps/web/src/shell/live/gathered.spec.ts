import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gathered } from './gathered';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('changes that come together', () => {
  it('are handed on at once, in their order, and none twice', () => {
    const seen: (readonly number[])[] = [];
    const { add } = gathered<number>(100, (all) => seen.push(all));
    add(1);
    jest.advanceTimersByTime(99);
    add(2);
    expect(seen).toEqual([]);
    jest.advanceTimersByTime(1);
    add(3);
    jest.advanceTimersByTime(100);
    expect(seen).toEqual([[1, 2], [3]]);
  });

  it('are forgotten when nobody listens any more', () => {
    const seen: unknown[] = [];
    const { add, stop } = gathered<number>(100, (all) => seen.push(all));
    add(1);
    stop();
    jest.advanceTimersByTime(1000);
    expect(seen).toEqual([]);
  });
});
