import { addDays, weekday } from '@housestaff/kernel';
import { activityOn, checkPattern, everyWeek, weekOfBlock } from './weekly-pattern';

const start = '2026-07-02';

it.each([[0, 1], [6, 1], [7, 2], [27, 4], [28, 1], [35, 2]])('day %i of a block is in week %i', (day, week) => {
  expect(weekOfBlock(start, addDays(start, day))).toBe(week);
});

it('finds the activity of a half-day, week by week', () => {
  const thursday = weekday(start);
  const pattern = [{ week: 2, weekday: thursday, half: 'am' as const, activityId: 'clinic' }];
  expect(activityOn(pattern, start, addDays(start, 7), 'am')).toBe('clinic');
  expect(activityOn(pattern, start, addDays(start, 7), 'pm')).toBeNull();
  expect(activityOn(pattern, start, start, 'am')).toBeNull();
});

it('refuses a half-day that stands there twice, and one that does not exist', () => {
  const cell = { weekday: 1, half: 'am' as const, activityId: 'clinic' };
  expect(() => checkPattern(everyWeek([cell]))).not.toThrow();
  expect(() => checkPattern(everyWeek([cell, cell]))).toThrow('Week 1, weekday 1, am stands in the pattern twice');
  expect(() => checkPattern([{ ...cell, week: 5 }])).toThrow('cells.week');
  expect(() => checkPattern([{ ...cell, week: 1, weekday: 0 }])).toThrow('cells.weekday');
});
