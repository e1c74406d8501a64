import { dateRange } from '@housestaff/kernel';
import { fromDateRange, toDateRange } from './date-range-text';

describe('dateranges as text', () => {
  it('go there and back', () => {
    const range = dateRange('2026-07-01', '2026-07-29');
    expect(fromDateRange(range)).toBe('[2026-07-01,2026-07-29)');
    expect(toDateRange(fromDateRange(range))).toEqual(range);
  });

  it.each(['empty', '[2026-07-01,)', '(,2026-07-01)', '[2026-07-01,2026-07-29]', ''])('refuses %p', (text) => {
    expect(() => toDateRange(text)).toThrow(/daterange/);
  });
});
