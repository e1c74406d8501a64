import { aResident, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'moonlighting';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('moonlighting', () => {
  it.each([
    [1, 'violation'],
    [2, 'pass'],
    [3, 'pass'],
  ] as const)('of a PGY-%d: %s', (pgy, status) => {
    expect(by(aResident().isPgy(pgy).works(3, 18, 24, { kind: 'moonlighting' }))).toEqual([['2026-07-09', status, pgy, 2]]);
  });

  it('goes by the PGY of that day: the first of July makes the difference', () => {
    const resident = aResident('2026-06-29', 7).isPgy(2, 2, 7).isPgy(1, 0, 2).works(1, 20, 30, { kind: 'moonlighting' }).works(2, 18, 24, { kind: 'moonlighting' });
    expect(by(resident)).toEqual([['2026-06-30', 'violation', 1, 2], ['2026-07-01', 'pass', 2, 2]]);
  });

  it('says where and when', () => {
    expect(measuresOf(aResident().on('icu', 0, 28).isPgy(1).works(3, 18, 24, { kind: 'moonlighting', basis: 'logged' }), RULE)).toMatchObject([
      { rotationId: 'icu', window: { start: '2026-07-09', end: '2026-07-10' }, at: Date.parse('2026-07-09T18:00:00-04:00'), rows: [{ kind: 'moonlighting' }], missing: [], basis: 'logged' },
    ]);
  });

  it('takes the days that it lasts, or its own where that isn’t known', () => {
    const resident = aResident().isPgy(1).works(3, 18, 24, { kind: 'moonlighting' }).works(6, 18, 30, { kind: 'moonlighting' }).worksAtUnknownTimes(9, { kind: 'moonlighting' });
    expect(measuresOf(resident, RULE).map(({ window }) => [window.start, window.end])).toEqual([['2026-07-09', '2026-07-10'], ['2026-07-12', '2026-07-14'], ['2026-07-15', '2026-07-16']]);
  });

  it('can’t be told without a PGY that day, or without times', () => {
    const resident = aResident().isPgy(1, 0, 3).isPgy(2, 5, 9).works(3, 18, 24, { kind: 'moonlighting' }).worksAtUnknownTimes(6, { kind: 'moonlighting', activityName: 'Urgent care' }).worksAtUnknownTimes(30, { kind: 'moonlighting' });
    expect(by(resident)).toEqual([['2026-07-09', 'not-assessable', null, 2], ['2026-07-12', 'not-assessable', null, 2], ['2026-08-05', 'not-assessable', null, 2]]);
    expect(measuresOf(resident, RULE)[1]).toMatchObject({ missing: ['Urgent care'], rows: [{ kind: 'moonlighting' }] });
  });

  it('tells each by itself, and two of one day apart', () => {
    const resident = aResident().isPgy(1).worksAtUnknownTimes(3, { kind: 'moonlighting', id: 'a' }).worksAtUnknownTimes(3, { kind: 'moonlighting', id: 'b' }).works(4, 6, 8, { kind: 'moonlighting' }).works(4, 18, 20, { kind: 'moonlighting' });
    expect(by(resident).map(([from, status]) => [from, status])).toEqual([['2026-07-09', 'not-assessable'], ['2026-07-09', 'not-assessable'], ['2026-07-10', 'violation'], ['2026-07-10', 'violation']]);
  });

  it('is about the judged days and moonlighting alone', () => {
    expect(by(aResident(FIRST, 28).isPgy(1, -9, 40).works(-1, 18, 24, { kind: 'moonlighting' }).works(28, 18, 24, { kind: 'moonlighting' }).works(3, 8, 18).works(3, 20, 21, { kind: 'call-in' }))).toEqual([]);
  });

  it('has limit, severity and categories of its own', () => {
    const resident = aResident().rotationIs('icu', 'inpatient').isPgy(2).on('icu', 0, 7).works(3, 18, 24, { kind: 'moonlighting' }).works(9, 18, 24, { kind: 'moonlighting' });
    expect(by(resident, withPolicy(RULE, { limit: 3, severity: 'warning', categories: ['inpatient'] }))).toEqual([['2026-07-09', 'warning', 2, 3]]);
  });
});
