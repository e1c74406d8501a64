import { aResident, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, told, withPolicy } from '../testing/told';

const RULE = 'rest-as-long-as-shift';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('rest at least as long as the shift before', () => {
  it.each([
    [9.99, 'violation'],
    [10, 'pass'],
    [10.01, 'pass'],
  ] as const)('%d hours after a shift of 10: %s', (rest, status) => {
    expect(by(aResident().works(0, 8, 18).works(0, 18 + rest, 32))).toEqual([[FIRST, status, rest, 10]]);
  });

  it.each([
    [0.5, 5, 'pass'],
    [1.5, 15, 'violation'],
    [1.4, 14, 'pass'],
  ] as const)('times %d is %d: %s', (limit, asked, status) => {
    expect(by(aResident().works(0, 8, 18).works(1, 8, 9), withPolicy(RULE, { limit }))).toEqual([[FIRST, status, 14, asked]]);
  });

  it('takes the whole time from coming to leaving', () => {
    expect(by(aResident().works(0, 7, 12).works(0, 13, 20).works(1, 8, 9))).toEqual([[FIRST, 'violation', 12, 13]]);
  });

  it('looks back before the judged days', () => {
    expect(by(aResident(FIRST, 28).works(-1, 8, 22).works(0, 8, 9).works(28, 8, 10))).toEqual([['2026-07-05', 'violation', 10, 14]]);
  });

  it('can’t be told where work has no times', () => {
    expect(by(aResident(FIRST, 28).worksAtUnknownTimes(3)).map(([from, status]) => [from, status])).toEqual([[FIRST, 'not-assessable']]);
  });

  it('is for the rotation that the shift was for, and off where a pack says so', () => {
    const resident = aResident(FIRST, 28).rotationIs('er', 'emergency').on('er', 0, 7).on('icu', 7, 14).works(6, 8, 18).works(7, 8, 20).works(8, 8, 20);
    expect(by(resident, withPolicy(RULE, { categories: ['emergency'] }))).toEqual([['2026-07-12', 'pass', 14, 10]]);
    expect(by(resident, withPolicy(RULE, { on: false }))).toEqual([]);
  });
});
