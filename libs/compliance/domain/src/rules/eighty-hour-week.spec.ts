import type { DutyRow } from '../duty-history';
import { COMMON_PACK } from '../packs/common.pack';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'eighty-hour-week';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

/** Four weeks of six days of 11 hours, and the rest of the hours on the seventh. */
function weeksOf(hours: number, limit?: number): ResidentBuilder {
  const resident = aResident(FIRST, 28).on('icu', 0, 28, limit);
  for (const day of days(0, 28)) resident.works(day, 7, 7 + (day % 7 < 6 ? 11 : hours - 66));
  return resident;
}

describe('80 hours a week, averaged over a rotation', () => {
  it.each([
    [79.99, undefined, 'pass'],
    [80, undefined, 'pass'],
    [80.01, undefined, 'violation'],
    [80.01, 88, 'pass'],
    [87.99, 88, 'pass'],
    [88, 88, 'pass'],
    [88.01, 88, 'violation'],
  ] as const)('%d hours where the rotation has %s: %s', (hours, limit, status) => {
    expect(by(weeksOf(hours, limit))).toEqual([[FIRST, status, hours, limit ?? 80]]);
  });

  it.each([
    ['violation', 71.99, 'pass'],
    ['warning', 72, 'pass'],
    ['warning', 72.01, 'warning'],
  ] as const)('limit and severity are the pack’s: %s at %d', (severity, hours, status) => {
    expect(by(weeksOf(hours), withPolicy(RULE, { limit: 72, severity }))).toEqual([[FIRST, status, hours, 72]]);
  });

  it('says what it was worked out from', () => {
    const resident = weeksOf(76).isAway(7, 14);
    const [measure] = measuresOf(resident, RULE);
    expect(measure).toMatchObject({ ruleId: RULE, rotationId: 'icu', window: { start: FIRST, end: '2026-08-03' }, at: null, hours: expect.closeTo(228, 6), eligibleDays: 21, days: 21, basis: 'scheduled', missing: [] });
    expect(measure?.rows).toHaveLength(21);
  });
});

describe('what counts', () => {
  const counted = (row: Partial<DutyRow>) => by(aResident(FIRST, 7).works(0, 8, 18, row));

  it.each<[string, Partial<DutyRow>, number | null]>([
    ['a day', {}, 10],
    ['night float', { kind: 'night-float' }, 10],
    ['in-house call', { kind: 'call' }, 10],
    ['call at no named place', { kind: 'call', place: 'none' }, 10],
    ['the day after call', { kind: 'post-call' }, 10],
    ['a call-in', { kind: 'call-in' }, 10],
    ['work from home', { kind: 'from-home', place: 'at-home' }, 10],
    ['moonlighting', { kind: 'moonlighting' }, 10],
    ['at-home call', { kind: 'call', place: 'at-home' }, null],
    ['backup', { kind: 'backup' }, null],
    ['a day off', { kind: 'off' }, null],
    ['what counts no hours', { countsHours: false }, null],
    ['what stands beside other duties', { mayOverlap: true }, null],
  ])('%s', (_, row, hours) => {
    expect(counted(row)).toEqual(hours === null ? [] : [[FIRST, 'pass', hours, 80]]);
  });

  it('a duty counts whole with the window it begins in, across the border of a block', () => {
    const resident = aResident(FIRST, 56).on('icu', 0, 56).isOnCall(27, 17, 41).works(55, 17, 41);
    expect(by(resident)).toEqual([[FIRST, 'pass', 6, 80], ['2026-08-03', 'pass', 6, 80]]);
  });

  it('what began before the judged days is left out, and so is what begins after them', () => {
    expect(by(aResident(FIRST, 7).works(-1, 17, 41).works(7, 7, 17))).toEqual([]);
  });

  it.each([
    ['2026-10-26', 13],
    ['2027-03-08', 11],
  ])('a night over the change of the clocks in the week of %s: %d hours', (first, hours) => {
    expect(by(aResident(first, 7).works(5, 19, 31, { kind: 'night-float' }))).toEqual([[first, 'pass', hours, 80]]);
  });

  it('tells whether hours were scheduled or logged', () => {
    const basisOf = (...bases: DutyRow['basis'][]) => measuresOf(bases.reduce((resident, basis, day) => resident.works(day, 8, 18, { basis }), aResident(FIRST, 7)), RULE)[0]?.basis;
    expect([basisOf('scheduled'), basisOf('logged', 'logged'), basisOf('logged', 'scheduled'), basisOf('scheduled', 'logged')]).toEqual(['scheduled', 'logged', 'mixed', 'mixed']);
  });
});

describe('leave leaves both sides', () => {
  const ninety = () => aResident(FIRST, 28).on('icu', 0, 28);

  it.each([
    ['at the start', 0, days(7, 28)],
    ['in the middle', 14, [...days(0, 14), ...days(21, 28)]],
    ['at the end', 21, days(0, 21)],
  ])('three weeks at 90 and a week of vacation %s is 90', (_, from, worked) => {
    const resident = ninety().worksEach(worked.filter((day) => day % 7 < 6), 7, 22).isAway(from, from + 7);
    expect(by(resident)).toEqual([[FIRST, 'violation', 90, 80]]);
  });

  it('counts half-days of leave as half, and work in the other half', () => {
    const resident = ninety().isAway(6, 9, { startsPm: true, endsAm: true }).works(6, 7, 12).works(8, 12, 20).works(6, 12, 20).works(8, 7, 11.75);
    expect(by(resident)).toEqual([[FIRST, 'pass', rounded((13 * 7) / 26), 80]]);
  });

  it('says nothing where all is leave', () => {
    expect(by(aResident(FIRST, 7).on('icu', 0, 7).isAway(0, 7).works(0, 7, 12))).toEqual([]);
  });

  it('half a day is enough to be judged by', () => {
    expect(by(aResident(FIRST, 7).on('icu', 0, 7).isAway(0, 7, { startsPm: true }).works(0, 6, 11))).toEqual([[FIRST, 'pass', 70, 80]]);
  });

  it('two spans over the same day take it once', () => {
    expect(by(aResident(FIRST, 8).on('icu', 0, 8).isAway(0, 1).isAway(0, 2, { endsAm: true }).works(3, 8, 21))).toEqual([[FIRST, 'pass', 14, 80]]);
  });
});

describe('windows', () => {
  const starts = (resident: ResidentBuilder) => by(resident).map(([from]) => from);

  it('each rotation alone, and the time between like one of its own', () => {
    const resident = aResident(FIRST, 28).on('icu', 0, 14).on('clinic', 20, 28).worksEach(days(0, 14), 7, 20).works(15, 8, 14).works(21, 8, 16);
    expect(by(resident)).toEqual([[FIRST, 'violation', 91, 80], ['2026-07-20', 'pass', 6, 80], ['2026-07-26', 'pass', 7, 80]]);
  });

  it('the same rotation side by side is one stay; with a day between it is two', () => {
    const one = aResident(FIRST, 28).on('icu', 7, 14).on('icu', 0, 7).worksEach([0, 8], 8, 16);
    const two = aResident(FIRST, 28).on('icu', 8, 15).on('icu', 0, 7).worksEach([0, 8], 8, 16);
    expect([starts(one), starts(two)]).toEqual([[FIRST], [FIRST, '2026-07-14']]);
  });

  it('a stay that began before the judged days, or goes on after them, is judged by the days within', () => {
    const resident = aResident(FIRST, 28).on('icu', -14, 14).on('nf', 14, 40).worksEach([-1, 0, 14, 30], 8, 16);
    expect(by(resident)).toEqual([[FIRST, 'pass', 4, 80], ['2026-07-20', 'pass', 4, 80]]);
  });

  it.each([
    [28, [FIRST]],
    [29, [FIRST, '2026-08-03']],
    [56, [FIRST, '2026-08-03']],
    [57, [FIRST, '2026-08-03', '2026-08-31']],
  ])('a stay of %d days from the start of a block', (length, expected) => {
    expect(starts(aResident(FIRST, 84).on('icu', 0, length).worksEach(days(0, length), 8, 9))).toEqual(expected);
  });

  it('is not cut where it is four weeks long across a border', () => {
    expect(starts(aResident(FIRST, 84).on('icu', 14, 42).worksEach(days(14, 42), 8, 9))).toEqual(['2026-07-20']);
  });

  it('first and last window stand alone', () => {
    const resident = aResident(FIRST, 84).on('icu', 21, 70).worksEach(days(21, 70), 8, 9);
    expect(starts(resident)).toEqual(['2026-07-27', '2026-08-03', '2026-08-31']);
  });

  const withBlocks = (resident: ResidentBuilder, ...borders: string[]) => {
    const blocks = borders.slice(1).map((end, n) => ({ start: borders[n]!, end }));
    return told({ ...resident.build(), blocks }, RULE).map(([from]) => from);
  };
  const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];

  it.each([
    ['a month of 31 days', 26, 57, ['2026-08-01']],
    ['a month of 30 days', 57, 87, ['2026-09-01']],
    ['29 days within a month', 27, 56, ['2026-08-02']],
    ['29 days in two months', 20, 49, ['2026-07-26', '2026-08-01']],
    ['two months and some days', 26, 90, ['2026-08-01', '2026-09-01', '2026-10-01']],
  ])('%s is averaged by the calendar’s months', (_, from, to, expected) => {
    expect(withBlocks(aResident(FIRST, 112).on('icu', from, to).worksEach(days(from, to), 8, 9), ...months)).toEqual(expected);
  });

  it('blocks of two weeks make four together', () => {
    const halves = ['2026-07-06', '2026-07-20', '2026-08-03', '2026-08-17', '2026-08-31', '2026-09-14'];
    expect(withBlocks(aResident(FIRST, 70).on('icu', 0, 70).worksEach(days(0, 70), 8, 9), ...halves)).toEqual([FIRST, '2026-08-03', '2026-08-31']);
  });

  it('blocks that would make more than a month stand alone', () => {
    const blocks = ['2026-07-06', '2026-07-26', '2026-08-15', '2026-09-04'];
    expect(withBlocks(aResident(FIRST, 60).on('icu', 0, 60).worksEach(days(0, 60), 8, 9), ...blocks)).toEqual([FIRST, '2026-07-26', '2026-08-15']);
  });

  it('a block longer than a month is cut every four weeks', () => {
    expect(withBlocks(aResident(FIRST, 63).on('icu', 0, 63).worksEach(days(0, 63), 8, 9), FIRST, '2026-09-07')).toEqual([FIRST, '2026-08-03', '2026-08-31']);
  });

  it.each([
    ['ends where the calendar begins', 2, 32, ['2026-07-08', '2026-08-05']],
    ['ends before the calendar begins', 1, 31, ['2026-07-07', '2026-08-04']],
    ['reaches into the calendar', 3, 33, ['2026-07-09', '2026-08-07']],
    ['begins where the calendar ends', 60, 90, ['2026-09-04', '2026-10-02']],
    ['begins after the calendar ends', 61, 91, ['2026-09-05', '2026-10-03']],
    ['reaches out of the calendar', 59, 89, ['2026-09-03', '2026-09-04']],
  ])('a long stay that %s', (_, from, to, expected) => {
    expect(withBlocks(aResident(FIRST, 112).on('icu', from, to).worksEach(days(from, to), 8, 9), '2026-08-07', '2026-09-04')).toEqual(expected);
  });

  it('without a calendar a long stay is cut every four weeks from its first day', () => {
    expect(withBlocks(aResident(FIRST, 84).on('icu', 3, 60).worksEach(days(3, 60), 8, 9))).toEqual(['2026-07-09', '2026-08-06', '2026-09-03']);
  });
});

describe('a window shorter than a week', () => {
  const loose = { ...ALL_RULES, averaging: { ...COMMON_PACK.averaging, shortStayIsAWeek: false } };
  const stay = (length: number, hours: number) => aResident(FIRST, 28).on('icu', 0, length).works(0, 6, 6 + hours);

  it.each([
    [1, 12, 12, 84],
    [2, 12, 12, 42],
    [6, 12, 12, 14],
    [7, 12, 12, 12],
    [8, 12, 10.5, 10.5],
  ])('%d days with %d hours: %d where it is taken as a week, %d where not', (length, hours, asWeek, asDays) => {
    expect(by(stay(length, hours))[0]?.[2]).toBe(asWeek);
    expect(by(stay(length, hours), loose)[0]?.[2]).toBe(asDays);
  });

  it('loses its leave too', () => {
    const resident = aResident(FIRST, 28).on('icu', 0, 5).isAway(0, 2, { endsAm: true }).works(3, 6, 17);
    expect(by(resident)).toEqual([[FIRST, 'pass', 14, 80]]);
    expect(measuresOf(resident, RULE)[0]).toMatchObject({ eligibleDays: 3.5, days: 5.5 });
    expect(measuresOf(resident, RULE, loose)[0]).toMatchObject({ eligibleDays: 3.5, days: 3.5 });
  });
});

describe('where times are missing', () => {
  it('tells so, and names the activities', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 28), 7, 23).worksAtUnknownTimes(28).worksAtUnknownTimes(5, { activityName: 'Rounds' }).worksAtUnknownTimes(6, { activityName: 'Conference' }).worksAtUnknownTimes(7, { activityName: 'Rounds' });
    expect(measuresOf(resident, RULE)).toMatchObject([
      { status: 'not-assessable', measured: null, hours: null, limit: 80, missing: ['Conference', 'Rounds'], rotationId: 'icu', rows: [{ date: '2026-07-11' }, { date: '2026-07-12' }, { date: '2026-07-13' }] },
      { status: 'not-assessable', measured: null, missing: ['Ward'], rotationId: null },
    ]);
  });

  it.each<[string, Partial<DutyRow>]>([
    ['at-home call', { kind: 'call', place: 'at-home' }],
    ['backup', { kind: 'backup' }],
    ['a day off', { kind: 'off' }],
    ['what counts no hours', { countsHours: false }],
  ])('is not troubled by %s', (_, row) => {
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1, row))).toEqual([[FIRST, 'pass', 10, 80]]);
  });

  it.each<[string, Partial<DutyRow>]>([
    ['call at no named place', { kind: 'call', place: 'none' }],
    ['night float', { kind: 'night-float' }],
    ['moonlighting', { kind: 'moonlighting' }],
    ['the day after call', { kind: 'post-call' }],
  ])('is troubled by %s', (_, row) => {
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1, row))).toEqual([[FIRST, 'not-assessable', null, 80]]);
  });

  it('is troubled by an untimed call-in', () => {
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1, { kind: 'call-in' }))).toEqual([[FIRST, 'not-assessable', null, 80]]);
  });

  it('forgets them on a day of leave, not on half a day', () => {
    const resident = () => aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(2);
    expect(by(resident().isAway(2, 3))).toEqual([[FIRST, 'pass', rounded(70 / 6), 80]]);
    expect(by(resident().isAway(2, 3, { startsPm: true }))).toEqual([[FIRST, 'not-assessable', null, 80]]);
    expect(by(resident().isAway(2, 3, { endsAm: true }))).toEqual([[FIRST, 'not-assessable', null, 80]]);
  });
});

describe('a policy for some categories', () => {
  it('leaves other rotations and the time between alone', () => {
    const resident = aResident(FIRST, 42).rotationIs('icu', 'inpatient').rotationIs('gym', 'outpatient').on('icu', 0, 7).on('gym', 7, 14).on('lab', 14, 21).worksEach([0, 8, 15, 30], 8, 16);
    const only = (...categories: string[]) => by(resident, withPolicy(RULE, { categories })).map(([from]) => from);
    expect([only('inpatient'), only('outpatient', 'inpatient'), only(), by(resident).length]).toEqual([[FIRST], [FIRST, '2026-07-13'], [], 4]);
  });
});

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
