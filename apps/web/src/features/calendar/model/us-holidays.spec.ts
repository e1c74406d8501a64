import { describe, expect, it } from '@jest/globals';
import { federalHolidays } from './us-holidays';

const said = (from: string, to: string) => federalHolidays(from, to).map(({ day, name }) => `${day} ${name}`);

describe('federal holidays', () => {
  it('are those of an academic year, in order', () => {
    expect(said('2026-07-01', '2027-07-01')).toEqual([
      '2026-07-03 Independence Day (observed)',
      '2026-07-04 Independence Day',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
      "2027-01-01 New Year's Day",
      '2027-01-18 Martin Luther King Jr. Day',
      "2027-02-15 Washington's Birthday",
      '2027-05-31 Memorial Day',
      '2027-06-18 Juneteenth (observed)',
      '2027-06-19 Juneteenth',
    ]);
  });

  it('on a Sunday are observed on Monday', () => {
    expect(said('2027-07-01', '2027-08-01')).toEqual(['2027-07-04 Independence Day', '2027-07-05 Independence Day (observed)']);
  });

  it('of the next year may be observed in this one', () => {
    expect(said('2027-12-30', '2028-01-01')).toEqual(["2027-12-31 New Year's Day (observed)"]);
  });
});
