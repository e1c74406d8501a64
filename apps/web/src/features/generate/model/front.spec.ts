import { describe, expect, it } from '@jest/globals';
import { frontOf, letterOf, ticksOf } from './front';

const answer = (id: number, x: number, y: number) => ({ id, label: `${id}`, points: 0, unmet: 0, changedCells: 0, differs: 0, terms: [], values: { x, y }, accepted: false });

describe('the front of answers', () => {
  it('orders answers from left to right and marks those that no other beats in both aims', () => {
    const points = frontOf({ alternatives: [answer(0, 29, 0), answer(1, 17, 20), answer(2, 17, 25), answer(3, 41, 0)] }, 'x', 'y');
    expect(points.map((point) => point.id)).toEqual([2, 1, 0, 3]);
    expect(points.filter((point) => point.onFront).map((point) => point.id)).toEqual([1, 0]);
  });

  it('keeps answers that are the same', () => {
    expect(frontOf({ alternatives: [answer(0, 1, 1), answer(1, 1, 1)] }, 'x', 'y').every((point) => point.onFront)).toBe(true);
  });

  it('names answers by letters, and has round ticks around the figures', () => {
    expect([letterOf(0), letterOf(25), letterOf(26)]).toEqual(['A', 'Z', '27']);
    expect(ticksOf(41, 57)).toEqual([40, 45, 50, 55, 60]);
  });
});
