import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, told, withPolicy } from '../testing/told';

const RULE = 'department-week';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

function weeksOf(hours: number, limit?: number): ResidentBuilder {
  const resident = aResident(FIRST, 28).on('er', 0, 28, limit);
  for (const day of days(0, 28)) resident.works(day, 7, 7 + (day % 7 < 6 ? 10 : hours - 60), { patientCare: day % 2 === 0 });
  return resident;
}

describe('72 hours a week in the department', () => {
  it.each([
    [71.99, 'pass'],
    [72, 'pass'],
    [72.01, 'violation'],
  ] as const)('%d hours of any work: %s', (hours, status) => {
    expect(by(weeksOf(hours))).toEqual([[FIRST, status, hours, 72]]);
  });

  it('knows no exception of 88 hours', () => {
    expect(by(weeksOf(73, 88))).toEqual([[FIRST, 'violation', 73, 72]]);
  });

  it('can’t be told without the times of any work', () => {
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1, { patientCare: false }))).toEqual([[FIRST, 'not-assessable', null, 72]]);
  });

  it('is for the rotations of its categories, and off where a pack says so', () => {
    const resident = aResident(FIRST, 28).rotationIs('er', 'emergency').on('er', 0, 7).on('icu', 7, 14).worksEach([0, 8, 20], 8, 18);
    expect(by(resident, withPolicy(RULE, { categories: ['emergency'] }))).toEqual([[FIRST, 'pass', 10, 72]]);
    expect(by(resident, withPolicy(RULE, { on: false }))).toEqual([]);
  });
});
