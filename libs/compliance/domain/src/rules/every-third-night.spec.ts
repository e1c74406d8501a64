import type { DutyRow } from '../duty-history';
import type { Rounding } from '../rule-pack';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'every-third-night';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);
const roundedBy = (callNights: Rounding) => ({ ...ALL_RULES, rounding: { ...ALL_RULES.rounding, callNights } });
const calls = (count: number, length = 28) => aResident(FIRST, 28).on('icu', 0, length).worksEach(days(0, count), 17, 31, { kind: 'call' });

describe('in-house call no more often than every third night', () => {
  it.each([
    [8, 'pass'],
    [9, 'pass'],
    [10, 'violation'],
  ] as const)('%d nights in four weeks: %s', (count, status) => {
    expect(by(calls(count))).toEqual([[FIRST, status, count, 9]]);
  });

  it.each([
    [7, 2, 3, 2],
    [8, 2, 3, 3],
    [9, 3, 3, 3],
    [10, 3, 4, 3],
    [14, 4, 5, 5],
  ])('in %d days: %d rounded down, %d up, %d to the nearest', (length, floor, ceil, round) => {
    expect((['floor', 'ceil', 'round'] as const).map((rounding) => by(calls(1, length), roundedBy(rounding))[0]?.[3])).toEqual([floor, ceil, round]);
  });

  it('rounds half a night up, when to the nearest', () => {
    const resident = calls(1, 14).isAway(10, 14, { startsPm: true });
    expect(by(resident, roundedBy('round'))[0]?.[3]).toBe(4);
    expect(by(resident)[0]?.[3]).toBe(3);
  });

  it.each([
    [1, true, 2],
    [1, false, 0],
    [6, true, 2],
    [6, false, 2],
    [5, false, 1],
  ])('a stay of %d days, taken as a week: %s, allows %d', (length, shortStayIsAWeek, allowed) => {
    expect(by(calls(1, length), { ...ALL_RULES, averaging: { ...ALL_RULES.averaging, shortStayIsAWeek } })[0]?.[3]).toBe(allowed);
  });

  it('leave makes it fewer, and call that begins on leave is none', () => {
    const resident = aResident(FIRST, 28).on('icu', 0, 28).isAway(0, 14).worksEach([3, 15, 18, 21, 24], 17, 31, { kind: 'call' });
    expect(by(resident)).toEqual([[FIRST, 'pass', 4, 4]]);
  });

  it('says what it was worked out from', () => {
    const [measure] = measuresOf(calls(3).works(10, 8, 18).isAway(20, 22), RULE);
    expect(measure).toMatchObject({ window: { start: FIRST, end: '2026-08-03' }, at: null, eligibleDays: 26, days: 26, rotationId: 'icu', rows: [{ kind: 'call' }, { kind: 'call' }, { kind: 'call' }] });
  });

  it.each<[string, Partial<DutyRow>, number]>([
    ['in-house call', { kind: 'call' }, 1],
    ['call at no named place', { kind: 'call', place: 'none' }, 0],
    ['at-home call', { kind: 'call', place: 'at-home' }, 0],
    ['call that counts no hours', { kind: 'call', countsHours: false }, 0],
    ['night float', { kind: 'night-float' }, 0],
    ['backup', { kind: 'backup' }, 0],
    ['a long day', {}, 0],
  ])('%s counts or not', (_, row, count) => {
    expect(by(aResident(FIRST, 7).works(0, 7, 31, row))).toHaveLength(count);
  });

  it('call counts with the window it begins in', () => {
    const resident = aResident(FIRST, 56).on('icu', 0, 56).isOnCall(-1, 17, 31).isOnCall(27, 17, 31).isOnCall(56, 17, 31);
    expect(by(resident)).toEqual([[FIRST, 'pass', 1, 9]]);
  });

  it('can’t be told where call has no times; other work without times doesn’t matter', () => {
    expect(by(calls(1).worksAtUnknownTimes(9, { kind: 'call' }).worksAtUnknownTimes(10))).toEqual([[FIRST, 'not-assessable', null, 9]]);
    expect(measuresOf(calls(1).worksAtUnknownTimes(9, { kind: 'call', activityName: 'Call' }).worksAtUnknownTimes(10), RULE)[0]).toMatchObject({ missing: ['Call'], rows: [{ date: '2026-07-15' }] });
    expect(by(calls(1).worksAtUnknownTimes(10))).toEqual([[FIRST, 'pass', 1, 9]]);
    expect(by(aResident(FIRST, 28).worksAtUnknownTimes(9, { kind: 'call' }))).toEqual([[FIRST, 'not-assessable', null, 9]]);
  });

  it('says nothing where all is leave', () => {
    expect(by(calls(1).isAway(0, 28))).toEqual([]);
  });

  it('has limit, severity and categories of its own', () => {
    const resident = aResident(FIRST, 28).rotationIs('icu', 'inpatient').on('icu', 0, 14).on('gym', 14, 28).worksEach([0, 1, 2, 3, 15], 17, 31, { kind: 'call' });
    expect(by(resident, withPolicy(RULE, { limit: 4, severity: 'warning', categories: ['inpatient'] }))).toEqual([[FIRST, 'warning', 4, 3]]);
  });
});
