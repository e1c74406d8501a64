import { describe, expect, it } from '@jest/globals';
import { searchOf, stepOf } from './use-step';

describe('the step of a wizard', () => {
  it.each([
    [null, 3, 0],
    ['1', 3, 0],
    ['3', 3, 2],
    ['9', 3, 3],
    ['3', 0, 0],
    ['-2', 3, 0],
    ['1.5', 3, 0],
    ['x', 3, 0],
  ])('asked for %s with %i in reach: %i', (asked, reach, step) => {
    expect(stepOf(asked, reach)).toBe(step);
  });

  it('stands in the address beside what stands there', () => {
    expect(searchOf(2, '?program=p')).toBe('program=p&step=3');
    expect(searchOf(0, '?program=p&step=3')).toBe('program=p');
  });
});
