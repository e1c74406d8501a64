import type { DateRange } from '@housestaff/kernel';
import type { AbsenceView, PersonDetailView, PersonView } from '@housestaff/people/application';
import type { LeaveSettings as Settings, PgyInput } from '@housestaff/people/domain';
import type { Absence, AbsenceQuery } from './absence.dto';
import type { LeaveSettings } from './leave-settings.dto';
import type { Person, PersonDetail, PgyPeriodInput } from './person.dto';

export function presentPerson({ pgyPeriods: _, specialties, titles, ...person }: PersonView): Person {
  return { ...person, specialties: [...specialties], titles: [...titles] };
}

export function presentPersonDetail({ awayDays, ...person }: PersonDetailView): PersonDetail {
  const pgyPeriods = person.pgyPeriods.map(({ id, period, pgy, offCycle }) => ({ id, from: period.start, to: period.end, pgy, offCycle }));
  return { ...presentPerson(person), pgyPeriods, awayDays: [...awayDays] };
}

export function presentAbsence({ programId: _, importBatchId: _batch, period, ...absence }: AbsenceView): Absence {
  return { ...absence, from: period.start, to: period.end };
}

export function presentLeaveSettings({ kinds, ...settings }: Settings): LeaveSettings {
  return { ...settings, kinds: [...kinds] };
}

export function pgyInputs(periods: readonly PgyPeriodInput[] = []): PgyInput[] {
  return periods.map(({ from, to, pgy, offCycle = false }) => ({ from, to, pgy, offCycle }));
}

/** Days of the calendar in PostgreSQL's reach, for a side that is left open. */
const EVER: DateRange = { start: '1900-01-01', end: '9999-12-31' };

/** Undefined where neither side is given. */
export function rangeOf({ from, to }: AbsenceQuery): DateRange | undefined {
  return from || to ? { start: from ?? EVER.start, end: to ?? EVER.end } : undefined;
}
