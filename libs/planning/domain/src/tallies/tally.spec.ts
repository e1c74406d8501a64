import { instantAt } from '@housestaff/kernel';
import { gini, holidayMeasure, measuresOf, tally, type TalliedDuty } from './tally';

const ZONE = 'America/New_York';
const duty = (date: string, from: number, to: number, kind = 'call'): TalliedDuty => ({ personId: 'p', date, kind, category: 'clinical', zone: ZONE, during: { start: instantAt(date, from * 60, ZONE), end: instantAt(date, to * 60, ZONE) } });
const holidays = [{ day: '2026-12-25', name: 'Christmas Day' }];
const of = (...duties: TalliedDuty[]) => Object.fromEntries(tally(duties, holidays).get('p') ?? []);

describe('a tally', () => {
  it('counts a call on a weekday once as a night, with one point', () => {
    expect(of(duty('2026-12-07', 7, 31))).toEqual({ nights: 1, call: 1, points: 1 });
  });

  it('counts a weekend once; Friday night belongs to it, Friday day does not', () => {
    expect(of(duty('2026-12-11', 18, 31), duty('2026-12-12', 7, 17, 'day'), duty('2026-12-13', 7, 17, 'day'))).toEqual({ nights: 1, weekends: 1, call: 1, points: 2 });
    expect(of(duty('2026-12-11', 7, 17, 'day'))).toEqual({});
  });

  it('knows a holiday by its name, and no time off as work', () => {
    expect(of(duty('2026-12-25', 7, 31))).toMatchObject({ [holidayMeasure('Christmas Day')]: 1, points: 3 });
    expect(of(duty('2026-12-25', 7, 31, 'off'))).toEqual({});
    expect(measuresOf([...holidays, { day: '2027-12-25', name: 'Christmas Day' }]).map(({ id }) => id)).toEqual(['nights', 'weekends', 'call', 'backup', 'points', 'holiday-christmas-day']);
  });

  it('counts backup by days and never as a night', () => {
    expect(of(duty('2026-12-07', 18, 31, 'backup'), duty('2026-12-08', 18, 31, 'backup'))).toEqual({ backup: 2 });
  });
});

describe('the Gini coefficient', () => {
  it.each([[[1, 1, 1], 0], [[0, 0], 0], [[0, 0, 0, 4], 0.75], [[1, 3], 0.25]])('of %p is %d', (values, expected) => {
    expect(gini(values)).toBeCloseTo(expected);
  });
});
