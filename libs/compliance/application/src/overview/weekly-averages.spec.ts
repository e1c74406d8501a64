import type { Measure } from '@housestaff/compliance/domain';
import type { PersonMeasures } from '../measures/person-measures';
import { averagesOf, highestOf, hoursIn, togetherOf } from './weekly-averages';

const YEAR = { start: '2026-07-01', end: '2027-07-01' };
const average = (start: string, end: string, hours: number | null, eligibleDays: number): Measure => ({
  ...{ ruleId: 'eighty-hour-week', rotationId: null, window: { start, end }, status: 'pass', limit: 80, at: null, hours, eligibleDays, days: eligibleDays, basis: 'scheduled', rows: [], missing: [] },
  measured: hours === null ? null : (hours * 7) / eligibleDays,
});
const person = (id: string, ...measures: Measure[]) => ({ person: { id }, measures: new Map([['eighty-hour-week', measures]]) }) as unknown as PersonMeasures;

const long = average('2026-07-01', '2026-07-29', 240, 28);
const short = average('2026-07-29', '2026-08-05', 90, 7);
const untold = average('2026-08-05', '2026-09-02', null, 28);

describe('weekly hours of a person', () => {
  it('weigh each average by its days, and leave out what could not be told', () => {
    const averages = averagesOf(person('a', long, short, untold), YEAR);
    expect(averages).toEqual([long, short]);
    expect(togetherOf(averages)).toBe((330 * 7) / 35);
    expect(highestOf(averages)).toBe(90);
    expect([togetherOf([]), highestOf([])]).toEqual([null, null]);
  });
});

describe('weekly hours of a block', () => {
  const block = { start: '2026-07-01', end: '2026-07-29' };

  it('are the mean of the people, and whose is the highest', () => {
    expect(hoursIn([person('a', long), person('b', average('2026-07-01', '2026-07-29', 320, 28)), person('c', untold)], block)).toEqual({ averageHours: 70, highestHours: 80, highestPersonId: 'b' });
  });

  it('are unknown where nobody could be measured', () => {
    expect(hoursIn([person('c', untold)], block)).toEqual({ averageHours: null, highestHours: null, highestPersonId: null });
  });
});
