import { addDays, eachDay, type DateRange, type LocalDate } from '@housestaff/kernel';
import fc from 'fast-check';
import { blockedWords, NO_PREFERENCE, planWeekPreference, standingOn, weeksOf, type WeekPreferenceFields } from './week-preference';

const YEAR = { name: 'AY 2026-27', period: { start: '2026-07-01', end: '2027-07-01' } };
const at = (n: number): LocalDate => addDays(YEAR.period.start, n);
const days = (from: number, to: number): DateRange => ({ start: at(from), end: at(to) });
const planned = (over: Partial<WeekPreferenceFields>) => planWeekPreference({ ...NO_PREFERENCE, ...over }, YEAR);

it('joins weeks that touch, in order', () => {
  expect(planned({ blocked: [days(14, 21), days(0, 7), days(7, 14), days(30, 37)], note: ' Boards ' })).toMatchObject({ blocked: [days(0, 21), days(30, 37)], note: 'Boards' });
});

it.each<[string, Partial<WeekPreferenceFields>, string, string]>([
  ['a week that is both', { preferred: [days(0, 14)], blocked: [days(7, 21)] }, 'people.preference.contradicts', '8 – 14 Jul 2026 is both preferred and blocked'],
  ['a week before the year', { preferred: [days(-1, 6)] }, 'people.preference.outside_year', '30 Jun – 6 Jul 2026 is not within AY 2026-27'],
  ['a week after the year', { blocked: [days(360, 367)] }, 'people.preference.outside_year', 'is not within AY 2026-27'],
  ['fewer than no weeks', { target: -1 }, 'value.invalid', 'target'],
  ['none in a row', { mostInARow: 0 }, 'value.invalid', 'mostInARow'],
  ['six a month', { mostPerMonth: 6 }, 'value.invalid', 'mostPerMonth'],
  ['half a week between', { leastBetween: 0.5 }, 'value.invalid', 'leastBetween'],
])('refuses %s', (_, over, code, words) => {
  try {
    planned(over);
    throw new Error('not refused');
  } catch (error) {
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
  }
});

it('says of some days that they are blocked where any is, preferred where most are', () => {
  const said = { preferred: [days(10, 20)], blocked: [days(30, 31)] };
  expect([days(24, 31), days(24, 30), days(7, 14), days(6, 13), days(5, 12)].map((week) => standingOn(said, week))).toEqual(['blocked', null, 'preferred', null, null]);
  expect(blockedWords(said, days(24, 38))).toBe('Blocked by preference: 31 Jul 2026');
  expect(blockedWords(said, days(0, 30))).toBeUndefined();
});

it('keeps each day as it was said, whatever the ranges it came in', () => {
  const ranges = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 15 })).map(([from, length]) => days(from, from + length)), { maxLength: 8 });
  const said = (all: readonly DateRange[]): string[] => [...new Set(all.flatMap(eachDay))].sort();
  fc.assert(fc.property(ranges, (preferred) => {
    const kept = planned({ preferred }).preferred;
    expect(said(kept)).toEqual(said(preferred));
    for (const [n, one] of kept.entries()) expect(n === 0 || kept[n - 1]!.end < one.start).toBe(true);
  }));
});

it('cuts the first and the last week by the year', () => {
  const weeks = weeksOf(YEAR.period, 5);
  expect([weeks[0], weeks[1], weeks.at(-1), weeks.length]).toEqual([days(0, 2), days(2, 9), { start: '2027-06-25', end: '2027-07-01' }, 53]);
});
