import { rollingAdvisory, weeklyHours } from './hours-curve';
import { aResident, days } from './testing/a-resident';

describe('weekly hours', () => {
  it('are of seven days each from the first, the last shorter', () => {
    const resident = aResident('2026-07-06', 16).worksEach(days(0, 16), 8, 18).isAway(3, 5, { startsPm: true });
    expect(weeklyHours(resident.build())).toEqual([
      { period: { start: '2026-07-06', end: '2026-07-13' }, hours: 60, leaveDays: 1.5 },
      { period: { start: '2026-07-13', end: '2026-07-20' }, hours: 70, leaveDays: 0 },
      { period: { start: '2026-07-20', end: '2026-07-22' }, hours: 20, leaveDays: 0 },
    ]);
  });

  it('are unknown where work has no times, and count neither backup nor days before', () => {
    const resident = aResident('2026-07-06', 14).works(-1, 8, 18).works(0, 8, 18).works(0, 8, 20, { kind: 'backup', mayOverlap: true }).worksAtUnknownTimes(8);
    expect(weeklyHours(resident.build()).map(({ hours }) => hours)).toEqual([10, null]);
  });
});

describe('the rolling advisory', () => {
  const curve = (resident: ReturnType<typeof aResident>) => rollingAdvisory(resident.build()).map(({ hours }) => hours);

  it('averages the four weeks that end with a day, across rotations', () => {
    const resident = aResident('2026-07-06', 30).on('icu', 0, 14).on('clinic', 14, 30).worksEach(days(0, 14), 7, 19).worksEach(days(14, 30), 8, 14);
    const hours = curve(resident);
    expect(hours).toHaveLength(30);
    expect(hours.slice(0, 27)).toEqual(Array(27).fill(null));
    expect(hours.slice(27)).toEqual([63, 61.5, 60]);
  });

  it('leaves leave out of both sides', () => {
    const resident = aResident('2026-07-06', 28).worksEach(days(0, 28), 7, 19).isAway(7, 14);
    expect(curve(resident).at(-1)).toBe(84);
  });

  it('says nothing where work has no times, or all was leave', () => {
    expect(curve(aResident('2026-07-06', 57).worksEach(days(0, 57), 7, 17).worksAtUnknownTimes(28)).map((hours) => hours === null).indexOf(false)).toBe(27);
    expect(curve(aResident('2026-07-06', 57).worksEach(days(0, 57), 7, 17).worksAtUnknownTimes(28)).slice(27)).toEqual([70, ...Array(28).fill(null), 70]);
    expect(curve(aResident('2026-07-06', 28).isAway(0, 28))).toEqual(Array(28).fill(null));
  });
});
