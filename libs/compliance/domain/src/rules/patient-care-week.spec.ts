import { aResident, days, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, measuresOf, told, withPolicy } from '../testing/told';

const RULE = 'patient-care-week';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

function weeksOf(hours: number, limit?: number): ResidentBuilder {
  const resident = aResident(FIRST, 28).on('er', 0, 28, limit);
  for (const day of days(0, 28)) resident.works(day, 7, 7 + (day % 7 < 6 ? 9 : hours - 54)).works(day, 18, 21, { patientCare: false });
  return resident;
}

describe('60 hours of patient care a week', () => {
  it.each([
    [59.99, 'pass'],
    [60, 'pass'],
    [60.01, 'violation'],
  ] as const)('%d hours: %s', (hours, status) => {
    expect(by(weeksOf(hours))).toEqual([[FIRST, status, hours, 60]]);
  });

  it('knows no exception of 88 hours', () => {
    expect(by(weeksOf(61, 88))).toEqual([[FIRST, 'violation', 61, 60]]);
  });

  it('says what it was worked out from', () => {
    const [measure] = measuresOf(weeksOf(60), RULE);
    expect(measure).toMatchObject({ hours: expect.closeTo(240, 6), eligibleDays: 28, days: 28, rotationId: 'er', at: null });
    expect(measure?.rows).toHaveLength(28);
  });

  it('looks at patient care alone: times missing elsewhere don’t matter, and no care is no figure', () => {
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1, { patientCare: false }))).toEqual([[FIRST, 'pass', 10, 60]]);
    expect(by(aResident(FIRST, 7).works(0, 8, 18).worksAtUnknownTimes(1))).toEqual([[FIRST, 'not-assessable', null, 60]]);
    expect(by(aResident(FIRST, 7).works(0, 8, 18, { patientCare: false }))).toEqual([]);
  });

  it('counts what rule 1 counts', () => {
    const resident = aResident(FIRST, 7).works(0, 8, 18).works(1, 8, 18, { kind: 'backup' }).works(2, 8, 18, { countsHours: false }).works(3, 8, 18, { kind: 'call', place: 'at-home' }).works(4, 8, 18, { kind: 'moonlighting' });
    expect(by(resident)).toEqual([[FIRST, 'pass', 20, 60]]);
  });

  it('takes a stay shorter than a week as one', () => {
    const resident = aResident(FIRST, 28).on('er', 0, 2).works(0, 7, 19);
    expect(by(resident)).toEqual([[FIRST, 'pass', 12, 60]]);
    expect(by(resident, { ...ALL_RULES, averaging: { ...ALL_RULES.averaging, shortStayIsAWeek: false } })).toEqual([[FIRST, 'pass', 42, 60]]);
  });

  it('is for the rotations of its categories, and off where a pack says so', () => {
    const resident = aResident(FIRST, 28).rotationIs('er', 'emergency').on('er', 0, 7).on('icu', 7, 14).worksEach([0, 8, 20], 8, 18);
    expect(by(resident, withPolicy(RULE, { categories: ['emergency'] }))).toEqual([[FIRST, 'pass', 10, 60]]);
    expect(by(resident, withPolicy(RULE, { on: false }))).toEqual([]);
  });
});
