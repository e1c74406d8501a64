import type { DutyRow } from '../duty-history';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy, withSettings } from '../testing/told';

const RULE = 'twenty-four-plus-four';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('24 hours on end, and 4 to hand over', () => {
  it.each([
    [27.99, 'pass'],
    [28, 'pass'],
    [28.01, 'violation'],
  ] as const)('%d hours: %s', (hours, status) => {
    expect(by(aResident().on('icu', 0, 28).isOnCall(3, 7, 7 + hours))).toEqual([['2026-07-09', status, hours, 28]]);
  });

  it('says where and when', () => {
    expect(measuresOf(aResident().on('icu', 0, 28).isOnCall(3, 7, 31), RULE)).toMatchObject([
      { rotationId: 'icu', window: { start: '2026-07-09', end: '2026-07-11' }, at: Date.parse('2026-07-09T07:00:00-04:00'), rows: [{ kind: 'call' }], basis: 'scheduled', eligibleDays: 2, days: 2, hours: null },
    ]);
  });

  it('adds what follows without a pause, across rotations and blocks', () => {
    const resident = aResident().on('icu', 0, 28).on('clinic', 28, 56).works(27, 7, 17).works(27, 17, 31, { kind: 'call' }).works(28, 8, 12);
    expect(by(resident)).toEqual([['2026-08-02', 'violation', 29, 28]]);
    expect(measuresOf(resident, RULE)[0]).toMatchObject({ rotationId: 'icu', window: { end: '2026-08-04' }, rows: [{}, {}, {}] });
  });

  it.each([
    [120, 2, [['2026-07-06', 'pass', 14, 28]]],
    [119, 2, [['2026-07-06', 'pass', 6, 28], ['2026-07-06', 'pass', 6, 28]]],
    [0, 0, [['2026-07-06', 'pass', 12, 28]]],
    [120, 2.00001, [['2026-07-06', 'pass', 6, 28], ['2026-07-06', 'pass', 6, 28]]],
    [0, 0.01, [['2026-07-06', 'pass', 6, 28], ['2026-07-06', 'pass', 6, 28]]],
  ])('a pause within %d minutes: %d hours between', (breakMinutes, pause, expected) => {
    expect(by(aResident().works(0, 6, 12).works(0, 12 + pause, 18 + pause), withSettings({ breakMinutes }))).toEqual(expected);
  });

  it('tells what began in the judged days, and nothing that began before or after', () => {
    expect(by(aResident(FIRST, 28).isOnCall(-2, 7, 40).isOnCall(-1, 20, 44).isOnCall(27, 7, 36).isOnCall(29, 7, 40))).toEqual([['2026-08-02', 'violation', 29, 28]]);
  });

  it.each<[string, Partial<DutyRow>, number]>([
    ['a day of work', {}, 1],
    ['the day after call', { kind: 'post-call' }, 1],
    ['a call-in', { kind: 'call-in' }, 0],
    ['work from home', { kind: 'from-home' }, 0],
    ['moonlighting', { kind: 'moonlighting' }, 0],
    ['at-home call', { kind: 'call', place: 'at-home' }, 0],
    ['backup', { kind: 'backup' }, 0],
    ['a day off', { kind: 'off' }, 0],
    ['what counts no hours', { countsHours: false }, 0],
    ['what stands beside others', { mayOverlap: true }, 0],
  ])('of %s', (_, row, count) => {
    expect(by(aResident().works(0, 7, 17, row))).toHaveLength(count);
  });

  it('is the stopwatch’s time where the clocks change', () => {
    expect(by(aResident('2026-10-26', 14).isOnCall(5, 7, 34))).toEqual([['2026-10-31', 'pass', 28, 28]]);
    expect(by(aResident('2026-10-26', 14).isOnCall(5, 7, 34.25))).toEqual([['2026-10-31', 'violation', 28.25, 28]]);
    expect(by(aResident('2027-03-08', 14).isOnCall(5, 7, 36))).toEqual([['2027-03-13', 'pass', 28, 28]]);
    expect(by(aResident('2027-03-08', 14).isOnCall(5, 7, 36.25))).toEqual([['2027-03-13', 'violation', 28.25, 28]]);
  });

  it('is judged on leave too: who works, works', () => {
    expect(by(aResident().on('icu', 0, 28).isAway(2, 5).isOnCall(3, 7, 36))).toEqual([['2026-07-09', 'violation', 29, 28]]);
  });

  it('can’t be told of a window in which work has no times', () => {
    const resident = aResident(FIRST, 56).on('icu', 0, 28).works(3, 7, 17).worksAtUnknownTimes(5, { activityName: 'Rounds' }).worksAtUnknownTimes(30, { kind: 'call-in' });
    expect(by(resident)).toEqual([[FIRST, 'not-assessable', null, 28], ['2026-07-09', 'pass', 10, 28]]);
    expect(measuresOf(resident, RULE)[0]).toMatchObject({ window: { start: FIRST, end: '2026-08-03' }, at: null, missing: ['Rounds'], rows: [{ date: '2026-07-11' }], rotationId: 'icu' });
  });

  it('is for work whose first duty is of its categories', () => {
    const resident = aResident(FIRST, 28).rotationIs('icu', 'inpatient').on('icu', 0, 7).on('gym', 7, 14).works(6, 20, 24).works(7, 0, 6).works(8, 8, 18).worksEach(days(20, 22), 8, 18).worksAtUnknownTimes(3).worksAtUnknownTimes(9);
    expect(by(resident, withPolicy(RULE, { categories: ['inpatient'] }))).toEqual([[FIRST, 'not-assessable', null, 28], ['2026-07-12', 'pass', 10, 28]]);
  });
});
