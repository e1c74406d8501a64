import type { PersonDetailView, PersonView } from '@housestaff/people/application';
import type { PgyInput } from '@housestaff/people/domain';
import type { Person, PersonDetail, PgyPeriodInput } from './person.dto';

export function presentPerson({ pgyPeriods: _, specialties, titles, ...person }: PersonView): Person {
  return { ...person, specialties: [...specialties], titles: [...titles] };
}

export function presentPersonDetail({ awayDays, ...person }: PersonDetailView): PersonDetail {
  const pgyPeriods = person.pgyPeriods.map(({ id, period, pgy, offCycle }) => ({ id, from: period.start, to: period.end, pgy, offCycle }));
  return { ...presentPerson(person), pgyPeriods, awayDays: [...awayDays] };
}

export function pgyInputs(periods: readonly PgyPeriodInput[] = []): PgyInput[] {
  return periods.map(({ from, to, pgy, offCycle = false }) => ({ from, to, pgy, offCycle }));
}
