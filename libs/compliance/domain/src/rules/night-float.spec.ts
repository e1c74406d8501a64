import type { DutyRow } from '../duty-history';
import { evaluate } from '../evaluate';
import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'night-float';
const NIGHT: Partial<DutyRow> = { kind: 'night-float' };
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);
const nights = (...of: number[]) => aResident(FIRST, 56).on('nf', 0, 28).worksEach(of, 19, 31, NIGHT);

describe('nights of night float in a row', () => {
  it.each([
    [1, 'pass'],
    [5, 'pass'],
    [6, 'pass'],
    [7, 'violation'],
  ] as const)('%d nights: %s', (count, status) => {
    expect(by(nights(...days(3, 3 + count)))).toEqual([['2026-07-09', status, count, 6]]);
  });

  it('begin anew after a night free', () => {
    expect(by(nights(...days(0, 6), ...days(7, 12)))).toEqual([[FIRST, 'pass', 6, 6], ['2026-07-13', 'pass', 5, 6]]);
  });

  it('says where and when', () => {
    expect(measuresOf(nights(3, 5, 4), RULE)).toMatchObject([{ rotationId: 'nf', window: { start: '2026-07-09', end: '2026-07-12' }, rows: [{ date: '2026-07-09' }, { date: '2026-07-10' }, { date: '2026-07-11' }], missing: [] }]);
  });

  it('are known by their first night, so that one night more is the same run made worse', () => {
    const ids = [7, 8].map((count) => evaluate(nights(...days(3, 3 + count)).build(), ALL_RULES).filter(({ ruleId }) => ruleId === RULE).map(({ id }) => id));
    expect(ids).toEqual([['night-float:p:2026-07-09:run'], ['night-float:p:2026-07-09:run']]);
  });

  it('run on across blocks and rotations', () => {
    const resident = aResident(FIRST, 56).on('nf', 0, 28).on('icu', 28, 56).worksEach(days(24, 31), 19, 31, NIGHT);
    expect(by(resident)).toEqual([['2026-07-30', 'violation', 7, 6]]);
  });

  it('are told by their last night, and reach back before the judged days', () => {
    expect(by(nights(...days(-6, 1)))).toEqual([['2026-06-30', 'violation', 7, 6]]);
    expect(by(nights(...days(-8, 0)))).toEqual([]);
    expect(by(nights(...days(50, 56)))).toEqual([['2026-08-25', 'pass', 6, 6]]);
    expect(by(nights(...days(50, 57)))).toEqual([]);
  });

  it('are night float alone', () => {
    const resident = aResident().works(3, 19, 31).isOnCall(4, 19, 31).works(5, 19, 31, { kind: 'call', place: 'at-home' }).works(6, 19, 31, { kind: 'moonlighting' });
    expect(by(resident)).toEqual([]);
  });

  it('two duties of one night are one', () => {
    expect(by(nights(3, 4).works(3, 7, 12, NIGHT))).toEqual([['2026-07-09', 'pass', 2, 6]]);
  });

  it('are the nights of the clock’s change too', () => {
    expect(by(aResident('2026-10-26', 14).worksEach(days(1, 8), 19, 31, NIGHT))).toEqual([['2026-10-27', 'violation', 7, 6]]);
  });

  it('have limit, severity and categories of their own', () => {
    const resident = aResident(FIRST, 28).rotationIs('nf', 'night').on('nf', 0, 7).worksEach([...days(5, 9), ...days(10, 14)], 19, 31, NIGHT);
    expect(by(resident, withPolicy(RULE, { limit: 3, severity: 'warning', categories: ['night'] }))).toEqual([['2026-07-11', 'warning', 4, 3]]);
  });
});

describe('a night without times', () => {
  it('is told of its window, and no run is said to be short there', () => {
    const resident = nights(0, 1, 2, 10).worksAtUnknownTimes(2, { ...NIGHT, activityName: 'Nights' });
    expect(by(resident)).toEqual([[FIRST, 'not-assessable', null, 6], ['2026-07-16', 'pass', 1, 6]]);
    expect(measuresOf(resident, RULE)[0]).toMatchObject({ window: { start: FIRST, end: '2026-08-03' }, at: null, rows: [{ date: '2026-07-08', start: null }], missing: ['Nights'], rotationId: 'nf' });
  });

  it('is no night of a run, and a run that is too long stays so', () => {
    expect(by(nights(...days(0, 7)).worksAtUnknownTimes(3, NIGHT).worksAtUnknownTimes(7, NIGHT))).toEqual([[FIRST, 'not-assessable', null, 6], [FIRST, 'violation', 7, 6]]);
  });

  it('is told of rotations of its categories alone', () => {
    const resident = aResident(FIRST, 28).rotationIs('nf', 'night').on('nf', 0, 7).worksAtUnknownTimes(3, NIGHT).worksAtUnknownTimes(9, NIGHT);
    expect(by(resident, withPolicy(RULE, { categories: ['night'] }))).toEqual([[FIRST, 'not-assessable', null, 6]]);
  });

  it('is not troubled by other work without times', () => {
    expect(by(nights(0).worksAtUnknownTimes(3))).toEqual([[FIRST, 'pass', 1, 6]]);
  });
});
