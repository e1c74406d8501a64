import { describe, expect, it } from '@jest/globals';
import { addMonths, monthOf, monthWords, weeksOf } from './month';

describe('a month', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['2026-13', null],
    ['november', null],
    [null, null],
  ])('of the address: %s', (text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  it('has one before and one after, over the new year', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(monthWords('2026-11')).toBe('November 2026');
  });

  it.each(['2026-02', '2027-02', '2026-11', '2026-03', '2028-02'])('stands in whole weeks, each of its days once: %s', (month) => {
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((day) => day !== null);
    expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
    expect(days).toHaveLength(new Date(Number(month.slice(0, 4)), Number(month.slice(5)), 0).getDate());
    for (const week of weeks) week.forEach((day, index) => day && expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(index));
  });
});
