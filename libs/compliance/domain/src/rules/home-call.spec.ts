import type { DutyRow } from '../duty-history';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'home-call';
const HOME: Partial<DutyRow> = { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false };
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

/** A week of so many hours of work, and so many of called-in work on its one night of at-home call. */
function weekOf(work: number, calledIn: number, kind: DutyRow['kind'] = 'call-in', limit?: number): ResidentBuilder {
  const resident = aResident(FIRST, 7).on('surgery', 0, 7, limit).works(6, 0, 24, HOME);
  for (const day of days(0, 5)) resident.works(day, 4, 4 + work / 5);
  return calledIn === 0 ? resident : resident.works(6, 1, 1 + calledIn, { kind });
}

describe('at-home call', () => {
  it.each([
    [76, 3.99, 'pass'],
    [76, 4, 'pass'],
    [76, 4.01, 'violation'],
    [80, 0.01, 'violation'],
    [80, 0, 'pass'],
    [80.01, 4, 'pass'],
  ] as const)('%d hours of work and %d called in: %s', (work, calledIn, status) => {
    expect(by(weekOf(work, calledIn))).toEqual([[FIRST, status, Math.round((work + calledIn) * 1e6) / 1e6, 80]]);
  });

  it.each<[DutyRow['kind'], string]>([
    ['call-in', 'violation'],
    ['from-home', 'violation'],
    ['moonlighting', 'pass'],
    ['day', 'pass'],
  ])('%s beyond the limit: %s', (kind, status) => {
    expect(by(weekOf(76, 5, kind))).toEqual([[FIRST, status, 81, 80]]);
  });

  it('has the limit of the 80-hour rule: the rotation’s, or the pack’s', () => {
    expect(by(weekOf(76, 12, 'call-in', 88))).toEqual([[FIRST, 'pass', 88, 88]]);
    expect(by(weekOf(76, 12.01, 'call-in', 88))).toEqual([[FIRST, 'violation', 88.01, 88]]);
    expect(by(weekOf(70, 5), withPolicy('eighty-hour-week', { limit: 72 }))).toEqual([[FIRST, 'violation', 75, 72]]);
  });

  it('is measured where it begins, and nowhere else', () => {
    const resident = aResident(FIRST, 56).on('a', 0, 28).on('b', 28, 56).works(27, 17, 31, HOME).works(-1, 17, 31, HOME).works(56, 17, 31, HOME).worksEach([3, 30], 8, 18);
    expect(by(resident)).toEqual([[FIRST, 'pass', 2.5, 80]]);
    expect(by(aResident(FIRST, 7).works(0, 17, 31, { kind: 'call' }))).toEqual([]);
    expect(by(aResident(FIRST, 7).works(0, 17, 31, { kind: 'backup', place: 'at-home' }))).toEqual([]);
  });

  it('alone makes no hours', () => {
    expect(by(aResident(FIRST, 7).works(0, 17, 31, HOME))).toEqual([[FIRST, 'pass', 0, 80]]);
  });

  it('that begins on leave is none', () => {
    expect(by(aResident(FIRST, 7).isAway(2, 3).works(2, 17, 31, HOME).works(0, 8, 18))).toEqual([]);
    expect(by(aResident(FIRST, 7).isAway(2, 3, { endsAm: true }).works(2, 17, 31, HOME))).toEqual([[FIRST, 'pass', 0, 80]]);
    expect(by(aResident(FIRST, 7).isAway(0, 7).works(2, 17, 31, HOME))).toEqual([]);
  });

  it('tells the calls and what they led to', () => {
    const [measure] = measuresOf(weekOf(76, 5).works(6, 7, 8, { kind: 'from-home' }), RULE);
    expect(measure).toMatchObject({ window: { start: FIRST, end: '2026-07-13' }, at: null, eligibleDays: 7, days: 7, rotationId: 'surgery', hours: expect.closeTo(82, 6) });
    expect(measure?.rows.map(({ kind }) => kind).sort()).toEqual(['call', 'call-in', 'from-home']);
  });

  it('tells those of its own window', () => {
    const resident = aResident(FIRST, 14).on('a', 0, 7).on('b', 7, 14).works(6, 17, 23, HOME).works(7, 17, 23, HOME);
    expect(measuresOf(resident, RULE).map(({ rows }) => rows.map(({ date }) => date))).toEqual([['2026-07-12'], ['2026-07-13']]);
    expect(by(resident.loggedUntil(14, [6]))).toEqual([[FIRST, 'pass', 0, 80], ['2026-07-13', 'not-assessable', null, 80]]);
  });

  it('averages as the 80-hour rule does', () => {
    const resident = aResident(FIRST, 28).on('a', 0, 3).works(0, 17, 31, HOME).works(1, 8, 19).isAway(2, 3, { endsAm: true });
    expect(by(resident)).toEqual([[FIRST, 'pass', Math.round((11 / (6.5 / 7)) * 1e6) / 1e6, 80]]);
  });
});

describe('what was worked in at-home call', () => {
  const twoCalls = () => aResident(FIRST, 7).works(1, 17, 31, HOME).works(4, 17, 31, HOME).works(0, 8, 18);

  it.each<[string, (resident: ResidentBuilder) => ResidentBuilder, string]>([
    ['nobody asks', (resident) => resident, 'pass'],
    ['both days were logged', (resident) => resident.loggedUntil(7, [1, 4]), 'pass'],
    ['one was not', (resident) => resident.loggedUntil(7, [1]), 'not-assessable'],
    ['none was', (resident) => resident.loggedUntil(7, [0, 2, 3]), 'not-assessable'],
    ['the second is still to come', (resident) => resident.loggedUntil(4, [1]), 'pass'],
    ['the second was yesterday', (resident) => resident.loggedUntil(5, [1]), 'not-assessable'],
    ['both are still to come', (resident) => resident.loggedUntil(1, []), 'pass'],
  ])('%s', (_, worked, status) => {
    expect(by(worked(twoCalls()))).toEqual([[FIRST, status, status === 'pass' ? 10 : null, 80]]);
  });

  it('can’t be told where work or the call has no times', () => {
    expect(by(twoCalls().worksAtUnknownTimes(2))).toEqual([[FIRST, 'not-assessable', null, 80]]);
    expect(by(twoCalls().worksAtUnknownTimes(2, HOME))).toEqual([[FIRST, 'not-assessable', null, 80]]);
    expect(by(twoCalls().worksAtUnknownTimes(2, { kind: 'call-in' }))).toEqual([[FIRST, 'not-assessable', null, 80]]);
    expect(by(twoCalls().worksAtUnknownTimes(2, { countsHours: false }))).toEqual([[FIRST, 'pass', 10, 80]]);
  });

  it('names the rows that nobody told of', () => {
    const [unlogged] = measuresOf(twoCalls().loggedUntil(7, [1]), RULE);
    expect(unlogged?.rows).toMatchObject([{ kind: 'call', date: '2026-07-10' }]);
    const [untimed] = measuresOf(twoCalls().worksAtUnknownTimes(2, { activityName: 'Rounds' }), RULE);
    expect(untimed).toMatchObject({ rows: [{ start: null }], missing: ['Rounds'] });
  });

  it('has severity and categories of its own', () => {
    const resident = aResident(FIRST, 28).rotationIs('a', 'surgery').on('a', 0, 7).on('b', 7, 14).works(6, 0, 24, HOME).works(13, 0, 24, HOME).worksEach(days(0, 5), 4, 20).worksEach([6, 13], 1, 2, { kind: 'call-in' });
    expect(by(resident, withPolicy(RULE, { severity: 'warning', categories: ['surgery'] }))).toEqual([[FIRST, 'warning', 81, 80]]);
  });
});
