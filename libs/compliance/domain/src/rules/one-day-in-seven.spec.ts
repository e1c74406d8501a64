import type { DutyRow } from '../duty-history';
import type { Rounding } from '../rule-pack';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy, withSettings } from '../testing/told';

const RULE = 'one-day-in-seven';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);
const roundedBy = (freeDays: Rounding) => ({ ...ALL_RULES, rounding: { ...ALL_RULES.rounding, freeDays } });

describe('one day in seven free, on average', () => {
  it.each([
    [23, 'pass', 5],
    [24, 'pass', 4],
    [25, 'violation', 3],
    [28, 'violation', 0],
  ] as const)('%d days of work in four weeks: %s, %d free', (count, status, free) => {
    expect(by(aResident(FIRST, 28).on('icu', 0, 28).worksEach(days(0, count), 0, 24))).toEqual([[FIRST, status, free, 4]]);
  });

  it('says what it was worked out from', () => {
    const [measure] = measuresOf(aResident(FIRST, 28).on('icu', 0, 28).worksEach(days(0, 10), 8, 18).isAway(20, 23), RULE);
    expect(measure).toMatchObject({ window: { start: FIRST, end: '2026-08-03' }, rotationId: 'icu', eligibleDays: 25, at: null, hours: null });
    expect(measure?.rows).toHaveLength(10);
  });

  it.each([
    [0, 0, 0, 0],
    [0.5, 0, 1, 0],
    [3, 0, 1, 0],
    [3.5, 0, 1, 1],
    [6.5, 0, 1, 1],
    [7, 1, 1, 1],
    [7.5, 1, 2, 1],
    [10.5, 1, 2, 2],
    [28, 4, 4, 4],
  ])('%d eligible days ask for %d rounded down, %d up, %d to the nearest', (eligible, floor, ceil, round) => {
    const whole = Math.ceil(eligible);
    const resident = aResident(FIRST, 28).on('icu', 0, 28).isAway(whole - (eligible % 1 ? 1 : 0), 28, { startsPm: eligible % 1 > 0 }).worksEach(days(0, whole), 8, 11);
    const asked = (['floor', 'ceil', 'round'] as const).map((rounding) => by(resident, roundedBy(rounding))[0]?.[3]);
    expect(asked).toEqual(eligible === 0 ? [undefined, undefined, undefined] : [floor, ceil, round]);
  });

  it('asks for one in as many days as the pack says', () => {
    expect(by(aResident(FIRST, 28).works(0, 8, 18), withPolicy(RULE, { limit: 5 }))).toEqual([[FIRST, 'pass', 27, 5]]);
  });

  it('has the pack’s severity', () => {
    expect(by(aResident(FIRST, 7).worksEach(days(0, 7), 8, 18), withPolicy(RULE, { severity: 'warning' }))).toEqual([[FIRST, 'warning', 0, 1]]);
  });
});

describe('a free day', () => {
  const week = () => aResident(FIRST, 7).on('icu', 0, 7).worksEach(days(0, 5), 0, 24);
  const free = (resident: ResidentBuilder, pack = ALL_RULES) => by(resident, pack)[0]?.[2];

  it.each([
    [7, 7, 1],
    [7, 6.99, 0],
    [7.01, 7, 0],
    [0, 24, 2],
    [0.01, 24, 1],
    [0.02, 24, 1],
  ])('is 24 hours on end: free from %d to %d of the next day makes %d', (until, from, count) => {
    const resident = week();
    if (until > 0) resident.works(5, 0, until);
    if (from < 24) resident.works(6, from, 24);
    expect(free(resident)).toBe(count);
  });

  it('belongs to the window it begins in', () => {
    const resident = aResident(FIRST, 14).on('icu', 0, 7).on('nf', 7, 14).worksEach(days(0, 6), 0, 24).works(6, 0, 12).works(7, 12, 24).worksEach(days(8, 14), 0, 24);
    expect(by(resident)).toEqual([[FIRST, 'pass', 1, 1], ['2026-07-13', 'violation', 0, 1]]);
  });

  it('does not begin before the judged days, nor end after them', () => {
    expect(free(aResident(FIRST, 7).worksEach(days(0, 6), 0, 24).works(6, 0, 1))).toBe(0);
    expect(free(aResident(FIRST, 7).worksEach(days(1, 7), 0, 24).works(0, 23, 24))).toBe(0);
  });

  it('is taken by call that began before the judged days', () => {
    expect(free(aResident(FIRST, 7).isOnCall(-1, 7, 31).worksEach(days(1, 7), 0, 24).works(0, 12, 13))).toBe(0);
  });

  it.each<[string, Partial<DutyRow>, number]>([
    ['work', {}, 0],
    ['in-house call', { kind: 'call' }, 0],
    ['at-home call', { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false }, 0],
    ['in-house call beside other duties', { kind: 'call', mayOverlap: true }, 0],
    ['a call-in', { kind: 'call-in' }, 0],
    ['work from home', { kind: 'from-home', place: 'at-home' }, 0],
    ['moonlighting', { kind: 'moonlighting' }, 0],
    ['backup', { kind: 'backup', mayOverlap: true }, 1],
    ['a day off', { kind: 'off' }, 1],
    ['what counts no hours', { countsHours: false }, 1],
  ])('%s takes it or not', (_, row, count) => {
    expect(free(aResident(FIRST, 7).worksEach(days(0, 6), 0, 24).works(6, 12, 13, row))).toBe(count);
  });

  it('is taken by at-home call without times, for its whole day', () => {
    const resident = aResident(FIRST, 7).worksEach(days(0, 4), 0, 24).worksAtUnknownTimes(5, { kind: 'call', place: 'at-home', countsHours: false });
    expect(free(resident)).toBe(2);
  });

  it('is taken by that call also the day after leave', () => {
    const resident = aResident(FIRST, 7).works(0, 0, 24).isAway(3, 4).worksAtUnknownTimes(4, { kind: 'call', place: 'at-home', countsHours: false });
    expect(free(resident)).toBe(4);
    expect(free(aResident(FIRST, 7).works(0, 0, 24).isAway(4, 5).worksAtUnknownTimes(3, { kind: 'call', place: 'at-home', countsHours: false }))).toBe(4);
  });

  it('is taken by that call from midnight, where leave begins at noon', () => {
    const resident = aResident(FIRST, 7).worksEach([0, 1, 2, 5, 6], 0, 24).works(3, 0, 12).isAway(4, 5, { startsPm: true }).worksAtUnknownTimes(4, { kind: 'call', place: 'at-home', countsHours: false });
    expect(free(resident)).toBe(0);
  });

  it('is asked of at-home call alone too', () => {
    const resident = aResident(FIRST, 7).on('home', 0, 7).worksEach(days(0, 7), 17, 31, { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false });
    expect(by(resident)).toEqual([[FIRST, 'violation', 0, 1]]);
    expect(measuresOf(resident, RULE)[0]?.rows).toHaveLength(7);
  });

  it.each([
    ['2026-10-26', 1],
    ['2027-03-08', 0],
  ])('is 24 hours of the stopwatch: the Sunday after %s makes %d', (first, count) => {
    expect(free(aResident(first, 7).worksEach(days(0, 6), 0, 24).works(7, 0, 24))).toBe(count);
  });

  it('is no day of leave, in part or whole', () => {
    expect(by(aResident(FIRST, 28).on('icu', 0, 28).worksEach(days(0, 14), 7, 19).isAway(14, 28))).toEqual([[FIRST, 'violation', 0, 2]]);
    expect(free(aResident(FIRST, 7).worksEach(days(0, 5), 0, 24).isAway(5, 6, { startsPm: true }))).toBe(1);
    expect(free(aResident(FIRST, 7).worksEach(days(0, 5), 0, 24).isAway(6, 7, { endsAm: true }))).toBe(1);
    expect(free(aResident(FIRST, 7).worksEach(days(0, 5), 0, 24).isAway(5, 7, { startsPm: true, endsAm: true }))).toBe(0);
  });
});

describe('a weekend beside leave', () => {
  const strict = withSettings({ weekendBesideLeaveIsFree: false });
  /** Work on all but the second weekend, days 5 and 6. */
  const weekend = () => aResident(FIRST, 14).on('icu', 0, 14).worksEach([0, 1, 2, 3], 0, 24);
  const free = (resident: ResidentBuilder) => [by(resident)[0]?.[2], by(resident, strict)[0]?.[2]];

  it.each<[string, number, number, number, number]>([
    ['after it', 7, 14, 3, 1],
    ['before it', 4, 5, 9, 7],
    ['far from it', 8, 9, 9, 9],
    ['on the Thursday before', 3, 4, 10, 10],
    ['on the Saturday', 5, 6, 9, 8],
    ['on the Sunday', 6, 7, 9, 8],
  ])('%s', (_, from, to, loose, hard) => {
    expect(free(weekend().isAway(from, to))).toEqual([loose, hard]);
  });

  it('half a day of leave is leave', () => {
    expect(free(weekend().isAway(4, 5, { endsAm: true }))).toEqual([9, 7]);
    expect(free(weekend().isAway(7, 8, { startsPm: true }))).toEqual([9, 7]);
  });
});

describe('one day free in each seven', () => {
  const each = withSettings({ freeDayAveraged: false });

  it('judges seven days at a time, from the first day of the window', () => {
    const resident = aResident(FIRST, 24).on('er', 3, 24).worksEach(days(3, 24).filter((day) => ![3, 4, 22].includes(day)), 0, 24);
    expect(by(resident)).toEqual([['2026-07-09', 'pass', 3, 3]]);
    expect(by(resident, each)).toEqual([['2026-07-09', 'pass', 2, 1], ['2026-07-16', 'violation', 0, 1], ['2026-07-23', 'pass', 1, 1]]);
  });

  it('judges what is left at the end, and says nothing of a week without duties', () => {
    const resident = aResident(FIRST, 24).on('er', 0, 24).worksEach([...days(0, 6), ...days(14, 24)], 0, 24);
    expect(by(resident, each)).toEqual([[FIRST, 'pass', 1, 1], ['2026-07-20', 'violation', 0, 1], ['2026-07-27', 'pass', 0, 0]]);
    expect(measuresOf(resident, RULE, each).map(({ window, rows, eligibleDays }) => [window.end, rows.length, eligibleDays])).toEqual([['2026-07-13', 6, 7], ['2026-07-27', 7, 7], ['2026-07-30', 3, 3]]);
  });

  it('is not assessable where that week has no times', () => {
    const resident = aResident(FIRST, 14).on('er', 0, 14).worksEach(days(0, 14).filter((day) => day !== 5 && day !== 12), 8, 18).worksAtUnknownTimes(12);
    expect(by(resident, each)).toEqual([[FIRST, 'pass', 1, 1], ['2026-07-13', 'not-assessable', null, 1]]);
  });
});
