import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from './assess';
import { DutyRowsOverlap, DutyTimesWrong } from './compliance.errors';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { COMMON_PACK } from './packs/common.pack';
import type { RuleId } from './rule-id';
import { aResident, days, type ResidentBuilder } from './testing/a-resident';

const cellOf = (resident: ResidentBuilder, ruleId: RuleId, pack = COMMON_PACK) => {
  const history = resident.build();
  return assess(history, pack, history.period).find((cell) => cell.ruleId === ruleId);
};
const findingsOf = (resident: ResidentBuilder, ruleId: RuleId) => evaluate(resident.build(), COMMON_PACK).filter((finding) => finding.ruleId === ruleId);

describe('the registry', () => {
  it('holds every rule that has a file', () => {
    const files = readdirSync(join(__dirname, 'rules')).filter((name) => name.endsWith('.rule.ts'));
    expect(files.map((name) => name.replace('.rule.ts', '')).sort()).toEqual(DUTY_HOUR_RULES.map((rule) => rule.id).sort());
  });

  it('has a policy for each rule in a pack that is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(COMMON_PACK))).toEqual(COMMON_PACK);
    expect(Object.keys(COMMON_PACK.rules).sort()).toEqual(DUTY_HOUR_RULES.map((rule) => rule.id).sort());
  });
});

describe('eighty-hour-week', () => {
  /** Four weeks of six days of 12 hours, and the rest of the hours on the seventh. */
  const weekOf = (hours: number, limit?: number) => {
    const resident = aResident().on('icu', 0, 28, limit);
    for (const day of days(0, 28)) resident.works(day, 7, 7 + (day % 7 < 6 ? 12 : hours - 72));
    return resident;
  };

  it.each([
    [79.99, 0],
    [80, 0],
    [80.01, 1],
  ])('%d hours a week: %d findings', (hours, count) => {
    expect(findingsOf(weekOf(hours), 'eighty-hour-week')).toHaveLength(count);
  });

  it.each([
    [88, 0],
    [88.01, 1],
  ])('%d hours where 88 are granted: %d findings', (hours, count) => {
    expect(findingsOf(weekOf(hours, 88), 'eighty-hour-week')).toHaveLength(count);
  });

  it('takes leave out of the hours and of the days', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 21).filter((day) => day % 7 < 6), 7, 22).isAway(21, 28);
    expect(cellOf(resident, 'eighty-hour-week')).toMatchObject({ status: 'violation', limit: 80, measured: expect.closeTo(90, 6) });
    const [window] = explain(resident.build(), COMMON_PACK, 'eighty-hour-week', { start: '2026-07-06', end: '2026-08-03' });
    expect(window).toMatchObject({ days: 28, leave: [{ kind: 'vacation', days: 7 }], measure: { eligibleDays: 21, hours: expect.closeTo(270, 6) } });
    expect(window?.weeks.map((week) => [Math.round(week.hours), week.leave])).toEqual([[90, false], [90, false], [90, false], [0, true]]);
  });

  it('counts half a day of leave as half a day', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 20), 7, 17).isAway(20, 28, { startsPm: true }).works(20, 7, 12);
    expect(cellOf(resident, 'eighty-hour-week')?.measured).toBeCloseTo((205 * 7) / 20.5, 6);
  });

  it('averages each rotation alone: a light one dilutes nothing', () => {
    const resident = aResident().on('icu', 0, 14).on('clinic', 14, 28).worksEach(days(0, 14), 7, 20).worksEach([14, 15, 16, 17, 18], 8, 16);
    expect(findingsOf(resident, 'eighty-hour-week')).toMatchObject([{ rotationId: 'icu', measured: 91, window: { start: '2026-07-06', end: '2026-07-20' } }]);
  });

  it('cuts a long stay at the blocks', () => {
    const resident = aResident().on('icu', 0, 56).worksEach(days(0, 28), 7, 20).worksEach(days(28, 56), 7, 9);
    expect(findingsOf(resident, 'eighty-hour-week')).toMatchObject([{ measured: 91, window: { start: '2026-07-06', end: '2026-08-03' } }]);
  });

  it('does not judge where an activity has no times, and names it', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 28), 7, 23).worksAtUnknownTimes(28).worksAtUnknownTimes(5, { activityName: 'Conference', activityCode: 'CONF' });
    expect(findingsOf(resident, 'eighty-hour-week')).toMatchObject([
      { severity: 'not-assessable', measured: null, missing: ['Conference'], rotationId: 'icu' },
      { severity: 'not-assessable', measured: null, missing: ['Ward'], rotationId: null },
    ]);
  });

  it('counts neither at-home call nor backup beside other duties', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 7), 7, 17).works(0, 8, 30, { mayOverlap: true, kind: 'backup', place: 'at-home' }).works(8, 17, 31, { kind: 'call', place: 'at-home' });
    expect(cellOf(resident, 'eighty-hour-week')?.measured).toBe(17.5);
  });

  it.each([
    ['2026-10-26', 13],
    ['2027-03-08', 11],
  ])('counts a night over the change of the clocks in the week of %s as %d hours', (first, hours) => {
    const resident = aResident(first, 28).on('nf', 0, 7).works(5, 19, 31, { kind: 'night-float' });
    expect(cellOf(resident, 'eighty-hour-week')?.measured).toBe(hours);
  });
});

describe('one-day-in-seven', () => {
  it.each([
    [24, 'pass', 4],
    [25, 'violation', 3],
  ])('%d days of work in four weeks: %s', (count, status, free) => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, count), 7, 19).works(28, 7, 19);
    expect(cellOf(resident, 'one-day-in-seven')).toMatchObject({ status: free < 4 ? status : 'pass' });
    expect(explain(resident.build(), COMMON_PACK, 'one-day-in-seven', { start: '2026-07-06', end: '2026-08-03' })[0]?.measure).toMatchObject({ measured: free, limit: 4 });
  });

  it.each([
    [7, 7, 1],
    [7.5, 7, 0],
  ])('a free day is 24 hours on end: from %d until %d the next day makes %d', (until, from, free) => {
    const resident = aResident('2026-07-06', 7).on('icu', 0, 7).worksEach([0, 1, 2, 3, 4], 7, 19).works(5, 0, until).works(6, from, 24);
    expect(cellOf(resident, 'one-day-in-seven')?.measured).toBe(free);
  });

  it('is not met by a day of at-home call', () => {
    const resident = aResident('2026-07-06', 7).on('icu', 0, 7).worksEach(days(0, 6), 7, 19).works(6, 0, 24, { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false });
    expect(findingsOf(resident, 'one-day-in-seven')).toMatchObject([{ measured: 0, limit: 1, severity: 'violation' }]);
  });

  it('takes leave for no free day, and asks for fewer', () => {
    const resident = aResident('2026-07-06', 28).on('icu', 0, 28).worksEach(days(0, 14), 7, 19).isAway(14, 28);
    expect(findingsOf(resident, 'one-day-in-seven')).toMatchObject([{ measured: 0, limit: 2 }]);
  });

  it('counts a weekend beside leave or not, as the program sets it', () => {
    const resident = aResident('2026-07-06', 14).on('icu', 0, 14).worksEach(days(0, 5), 7, 19).isAway(7, 14);
    const strict = { ...COMMON_PACK, settings: { ...COMMON_PACK.settings, weekendBesideLeaveIsFree: false } };
    expect(cellOf(resident, 'one-day-in-seven')?.measured).toBe(2);
    expect(cellOf(resident, 'one-day-in-seven', strict)).toMatchObject({ measured: 0, status: 'violation' });
  });
});

describe('twenty-four-plus-four', () => {
  it.each([
    [27.99, 0],
    [28, 0],
    [28.01, 1],
  ])('%d hours on end: %d findings', (hours, count) => {
    expect(findingsOf(aResident().on('icu', 0, 28).isOnCall(3, 7, 7 + hours), 'twenty-four-plus-four')).toHaveLength(count);
  });

  it('adds what follows without a pause, across rotations and into the judged days', () => {
    const resident = aResident().on('icu', 0, 28).on('clinic', 28, 56).works(27, 7, 17).works(27, 17, 31, { kind: 'call' }).works(28, 8, 12);
    expect(findingsOf(resident, 'twenty-four-plus-four')).toMatchObject([{ measured: 29, window: { start: '2026-08-02', end: '2026-08-04' }, rotationId: 'icu' }]);
  });

  it('says nothing of the time before the judged days', () => {
    expect(findingsOf(aResident().isOnCall(-2, 7, 40), 'twenty-four-plus-four')).toEqual([]);
  });
});

describe('fourteen-after-call', () => {
  it.each([
    [13.99, 1],
    [14, 0],
    [14.01, 0],
  ])('%d hours after 24 hours of call: %d findings', (rest, count) => {
    expect(findingsOf(aResident().on('icu', 0, 28).isOnCall(3).works(4, 7 + rest, 23), 'fourteen-after-call')).toHaveLength(count);
  });

  it('begins when the resident leaves', () => {
    const resident = aResident().on('icu', 0, 28).isOnCall(3).works(4, 7, 11, { kind: 'post-call' }).works(4, 24, 31);
    expect(findingsOf(resident, 'fourteen-after-call')).toMatchObject([{ measured: 13, limit: 14, paragraph: '6.21.a' }]);
  });

  it('looks across the first of July', () => {
    expect(findingsOf(aResident().isOnCall(-1).works(0, 12, 17), 'fourteen-after-call')).toMatchObject([{ measured: 5, window: { start: '2026-07-05', end: '2026-07-07' } }]);
  });

  it('does not apply without a long call', () => {
    expect(cellOf(aResident().isOnCall(3, 17, 31).works(4, 17, 20), 'fourteen-after-call')?.status).toBe('not-applicable');
  });
});

describe('eight-hours-between', () => {
  it.each([
    [7.99, 1],
    [8, 0],
    [8.01, 0],
  ])('%d hours: %d findings', (rest, count) => {
    expect(findingsOf(aResident().works(0, 12, 22).works(1, rest - 2, 16), 'eight-hours-between')).toHaveLength(count);
  });

  it('is a warning, and no pause for lunch', () => {
    const resident = aResident().works(0, 8, 12).works(0, 13, 22).works(1, 4, 12);
    expect(findingsOf(resident, 'eight-hours-between')).toMatchObject([{ severity: 'warning', measured: 6 }]);
  });

  it('tells what it can where some work has no times', () => {
    const resident = aResident().on('icu', 0, 28).works(0, 12, 22).works(1, 4, 12).worksAtUnknownTimes(10).works(9, 8, 17).works(11, 8, 17);
    expect(findingsOf(resident, 'eight-hours-between').map((finding) => finding.severity)).toEqual(['warning', 'not-assessable']);
  });
});

describe('rows that cannot be', () => {
  it('refuses two exclusive duties at once instead of counting twice', () => {
    expect(() => evaluate(aResident().works(0, 7, 17).works(0, 16, 20).build(), COMMON_PACK)).toThrow(DutyRowsOverlap);
  });

  it('refuses a duty that ends before it begins', () => {
    expect(() => evaluate(aResident().works(0, 17, 7).build(), COMMON_PACK)).toThrow(DutyTimesWrong);
  });

  it('finds nothing in an empty schedule', () => {
    expect(evaluate(aResident().build(), COMMON_PACK)).toEqual([]);
  });
});
