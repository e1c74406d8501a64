import { FixedClock } from '@housestaff/kernel';
import type { Person, PgyPeriod } from '@housestaff/people/domain';
import { personView } from './person-view';

const period = (pgy: number, start: string, end: string): PgyPeriod => ({ id: start, pgy, offCycle: false, period: { start, end } });
const person = (...pgyPeriods: PgyPeriod[]): Person => ({
  ...{ id: 'a', programId: 'p', kind: 'resident', givenName: 'Ana', familyName: 'Silva', displayName: 'Ana Silva', email: null, phone: null, externalId: null },
  ...{ specialties: [], titles: [], cohort: null, active: true, version: 1, pgyPeriods },
});
/** Half past two in the night of 1 July by UTC: still 30 June in New York. */
const clock = new FixedClock(new Date('2027-07-01T02:30:00Z'));
const seen = (one: Person) => {
  const { pgy, begins, finishedOn } = personView(one, { zone: 'America/New_York' }, clock);
  return { pgy, begins, finishedOn };
};

describe('somebody as of today', () => {
  it('has a PGY on the last day of their year, and none before they come or after they left', () => {
    expect(seen(person(period(3, '2026-07-01', '2027-07-01')))).toEqual({ pgy: 3, begins: null, finishedOn: null });
    expect(seen(person(period(1, '2027-07-01', '2028-07-01')))).toEqual({ pgy: null, begins: { on: '2027-07-01', pgy: 1 }, finishedOn: null });
    expect(seen(person(period(3, '2025-07-01', '2026-07-01')))).toEqual({ pgy: null, begins: null, finishedOn: '2026-07-01' });
    expect(seen(person())).toEqual({ pgy: null, begins: null, finishedOn: null });
  });
});
