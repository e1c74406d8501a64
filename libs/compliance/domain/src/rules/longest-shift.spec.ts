import { aResident, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, told, withPolicy } from '../testing/told';

const RULE = 'longest-shift';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('the longest shift', () => {
  it.each([
    [11.99, 'pass'],
    [12, 'pass'],
    [12.01, 'violation'],
  ] as const)('%d hours: %s', (hours, status) => {
    expect(by(aResident().on('er', 0, 28).works(3, 7, 7 + hours))).toEqual([['2026-07-09', status, hours, 12]]);
  });

  it('goes on over a pause', () => {
    expect(by(aResident().works(0, 7, 12).works(0, 13, 20))).toEqual([[FIRST, 'violation', 13, 12]]);
  });

  it('can’t be told where work has no times', () => {
    expect(by(aResident(FIRST, 28).worksAtUnknownTimes(3))).toEqual([[FIRST, 'not-assessable', null, 12]]);
  });

  it('is for the rotations of its categories, and off where a pack says so', () => {
    const resident = aResident(FIRST, 28).rotationIs('er', 'emergency').on('er', 0, 7).on('icu', 7, 14).works(0, 7, 20).works(8, 7, 20);
    expect(by(resident, withPolicy(RULE, { categories: ['emergency'], limit: 10, severity: 'warning' }))).toEqual([[FIRST, 'warning', 13, 10]]);
    expect(by(resident, withPolicy(RULE, { on: false }))).toEqual([]);
  });
});
