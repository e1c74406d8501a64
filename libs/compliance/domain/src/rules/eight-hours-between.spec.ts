import { aResident, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy, withSettings } from '../testing/told';

const RULE = 'eight-hours-between';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('8 hours between periods of work', () => {
  it.each([
    [7.99, 'warning'],
    [8, 'pass'],
    [8.01, 'pass'],
  ] as const)('%d hours: %s', (rest, status) => {
    expect(by(aResident().works(0, 12, 22).works(1, rest - 2, 16))).toEqual([[FIRST, status, rest, 8]]);
  });

  it('says where and when', () => {
    expect(measuresOf(aResident().on('icu', 0, 1).on('nf', 1, 20).works(0, 12, 22).works(1, 4, 16).works(1, 17, 18), RULE)).toMatchObject([
      { rotationId: 'nf', window: { start: FIRST, end: '2026-07-08' }, at: Date.parse('2026-07-07T04:00:00-04:00'), rows: [{ date: FIRST }, { date: '2026-07-07' }] },
    ]);
  });

  it.each([
    [120, 13.99, 1],
    [120, 14, 1],
    [120, 14.01, 2],
    [0, 12, 1],
    [0, 12.01, 2],
  ])('a pause of up to %d minutes is none: back at %d, %d rests', (breakMinutes, back, count) => {
    expect(by(aResident().works(0, 8, 12).works(0, back, 22).works(1, 9, 12), withSettings({ breakMinutes }))).toHaveLength(count);
  });

  it('looks back before the judged days, and tells what ends within them', () => {
    const resident = aResident(FIRST, 28).works(-3, 12, 22).works(-2, 4, 10).works(-1, 12, 22).works(0, 4, 10).works(27, 12, 22).works(28, 4, 10);
    expect(by(resident)).toEqual([['2026-07-05', 'warning', 6, 8], [FIRST, 'pass', 650, 8]]);
  });

  it('is not ended by call from home, moonlighting or standing by', () => {
    const resident = aResident().works(0, 8, 18).works(0, 20, 21, { kind: 'call-in' }).works(0, 22, 23, { kind: 'from-home' }).works(0, 23, 24, { kind: 'moonlighting' }).works(0, 18, 31, { kind: 'call', place: 'at-home', mayOverlap: true }).works(1, 8, 12);
    expect(by(resident)).toEqual([[FIRST, 'pass', 14, 8]]);
  });

  it.each([
    ['2026-10-26', 9],
    ['2027-03-08', 7],
  ])('is the stopwatch’s time in the week of %s: %d hours', (first, rest) => {
    expect(by(aResident(first, 14).works(5, 12, 22).works(6, 6, 12)).map(([, , measured]) => measured)).toEqual([rest]);
  });

  it('tells what it can where some work has no times', () => {
    const resident = aResident().on('icu', 0, 28).works(1, 12, 22).works(2, 4, 12).worksAtUnknownTimes(10);
    expect(by(resident)).toEqual([[FIRST, 'not-assessable', null, 8], ['2026-07-07', 'warning', 6, 8]]);
  });

  it('is for the rotation that the work before was for', () => {
    const resident = aResident(FIRST, 28).rotationIs('icu', 'inpatient').on('icu', 0, 7).on('gym', 7, 14).works(6, 8, 18).works(7, 8, 18).works(8, 8, 18);
    expect(by(resident, withPolicy(RULE, { categories: ['inpatient'] }))).toEqual([['2026-07-12', 'pass', 14, 8]]);
  });
});
