import type { Id } from '@housestaff/kernel';
import type { EffectiveSchedule } from './effective-schedule';

/** The same schedule as if only these people were in it: what is checked when an edit touches nobody else. */
export function narrowed(full: EffectiveSchedule, personIds: ReadonlySet<Id>): EffectiveSchedule {
  const own = (row: { personId: Id }): boolean => personIds.has(row.personId);
  return {
    schedule: full.schedule,
    draft: full.draft,
    catalog: full.catalog,
    people: full.people.filter((person) => personIds.has(person.id)),
    absences: full.absences.filter(own),
    stays: full.stays.filter(own),
    handDuties: full.handDuties.filter(own),
    duties: full.duties.filter(own),
    liveStays: full.liveStays.filter(own),
  };
}
