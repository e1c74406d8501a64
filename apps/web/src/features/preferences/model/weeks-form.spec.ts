import { describe, expect, it } from '@jest/globals';
import type { WeekPreferences } from '@housestaff/api-client';
import { monthsOf, painted, saidWords, sameForm, weeksBodyOf, weeksFaults, weeksFormOf, weekWords } from './weeks-form';

const week = (from: string, to: string, standing: 'preferred' | 'blocked' | null = null) => ({ from, to, standing, service: null });
const SAID = {
  ...{ personId: 'p', personName: 'Okonkwo', asked: true, year: { id: 'y', name: 'AY', from: '2026-07-01', to: '2027-07-01' }, years: [], note: 'Boards', version: 3 },
  ...{ target: 6, mostPerMonth: null, mostInARow: 1, leastBetween: null },
  weeks: [week('2026-07-01', '2026-07-03'), week('2026-07-03', '2026-07-10', 'preferred'), week('2026-07-31', '2026-08-07', 'blocked'), week('2026-08-07', '2026-08-14')],
} as WeekPreferences;

describe('weeks painted on a year', () => {
  it('are sent as they were read, unless painted over', () => {
    const form = weeksFormOf(SAID);
    expect(weeksBodyOf(form, SAID)).toEqual({ preferred: [{ from: '2026-07-03', to: '2026-07-10' }], blocked: [{ from: '2026-07-31', to: '2026-08-07' }], note: 'Boards', target: 6, mostPerMonth: null, mostInARow: 1, leastBetween: null });
    const other = painted(painted(form, '2026-07-03', null), '2026-08-07', 'blocked');
    expect(weeksBodyOf({ ...other, target: ' ', leastBetween: '3' }, SAID)).toMatchObject({ preferred: [], blocked: [{ from: '2026-07-31' }, { from: '2026-08-07' }], target: null, leastBetween: 3 });
    expect([sameForm(form, weeksFormOf(SAID)), sameForm(form, other), sameForm(form, painted(other, '2026-07-03', 'preferred'))]).toEqual([true, false, false]);
    expect(sameForm(form, painted(painted(other, '2026-08-07', null), '2026-07-03', 'preferred'))).toBe(true);
  });

  it('stand in the month that they begin in', () => {
    expect(monthsOf(SAID.weeks).map(({ name, weeks }) => [name, weeks.map(weekWords)])).toEqual([['July 2026', ['1 – 2', '3 – 9', '31 – 6 Aug']], ['August 2026', ['7 – 13']]]);
  });

  it('want whole numbers', () => {
    expect(weeksFaults({ ...weeksFormOf(SAID), mostPerMonth: '1.5', leastBetween: 'two', target: ' 4 ' })).toEqual({ mostPerMonth: 'A whole number of weeks, or nothing', leastBetween: 'A whole number of weeks, or nothing' });
  });

  it('are told in one line', () => {
    expect(saidWords(SAID)).toBe('1 week preferred · 1 week blocked · 6 weeks in the year · at most 1 in a row');
    expect(saidWords({ ...SAID, weeks: [], target: null, mostInARow: null })).toBeNull();
  });
});
