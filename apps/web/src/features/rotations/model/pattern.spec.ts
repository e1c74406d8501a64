import { describe, expect, it } from '@jest/globals';
import { cellsOf, copyDay, copyWeek, copyWeekday, FREE, keysOfWeek, mostUsed, nextPlace, painted, patternOf, same } from './pattern';

const CELLS = [
  { week: 1, weekday: 1, half: 'am' as const, activityId: 'ward' },
  { week: 1, weekday: 1, half: 'pm' as const, activityId: 'clinic' },
  { week: 2, weekday: 3, half: 'pm' as const, activityId: 'lecture' },
];
const pattern = patternOf(CELLS);
const at = (made: ReadonlyMap<string, string>, ...keys: string[]) => keys.map((key) => made.get(key) ?? null);

describe('a weekly pattern', () => {
  it('goes back as it came', () => {
    expect(cellsOf(pattern)).toEqual(CELLS);
    expect(same(pattern, patternOf([...CELLS].reverse()))).toBe(true);
    expect(same(pattern, painted(pattern, ['1-1-am'], 'clinic'))).toBe(false);
  });

  it('is painted and freed', () => {
    const made = painted(pattern, ['1-2-am', '1-3-am'], 'ward');
    expect(at(made, '1-2-am', '1-3-am', '1-1-pm')).toEqual(['ward', 'ward', 'clinic']);
    expect(at(painted(made, ['1-2-am'], FREE), '1-2-am', '1-3-am')).toEqual([null, 'ward']);
    expect(painted(pattern, keysOfWeek(1), FREE).size).toBe(1);
  });

  it('knows what fills most of it', () => {
    expect(mostUsed(painted(pattern, ['1-2-am'], 'clinic'))).toBe('clinic');
    expect(mostUsed(new Map())).toBeNull();
  });

  it('has a day copied, its free halves too', () => {
    expect(at(copyDay(pattern, { week: 1, weekday: 1 }, { week: 3, weekday: 5 }), '3-5-am', '3-5-pm')).toEqual(['ward', 'clinic']);
    expect(at(copyDay(pattern, { week: 2, weekday: 3 }, { week: 1, weekday: 1 }), '1-1-am', '1-1-pm')).toEqual([null, 'lecture']);
  });

  it('has a week copied onto others', () => {
    const made = copyWeek(pattern, 1, [2, 4]);
    expect(at(made, '2-1-am', '2-3-pm', '4-1-pm', '3-1-am')).toEqual(['ward', null, 'clinic', null]);
  });

  it('has a weekday copied within each week', () => {
    expect(at(copyWeekday(pattern, 1, [2, 3]), '1-2-am', '1-3-pm', '2-3-pm')).toEqual(['ward', 'clinic', null]);
  });

  it('is walked with the arrows, and not left', () => {
    const place = { week: 1, weekday: 1, half: 'pm' as const };
    expect(nextPlace(place, 'ArrowDown')).toEqual({ week: 2, weekday: 1, half: 'am' });
    expect(nextPlace(place, 'ArrowLeft')).toEqual(place);
    expect(nextPlace({ week: 4, weekday: 7, half: 'pm' }, 'ArrowDown')).toEqual({ week: 4, weekday: 7, half: 'pm' });
    expect(nextPlace(place, 'End')).toEqual({ ...place, weekday: 7 });
    expect(nextPlace(place, 'x')).toBeNull();
  });
});
