import type { Duty } from '@housestaff/assignments/domain';
import { contains, type Id, type LocalDate } from '@housestaff/kernel';
import { isAtWork, placeOf, type DutyPlace } from '../block-grid/duty-place';
import type { ActivityOfProgram, PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';

/** A duty of the day with all that it refers to. */
export interface RosterEntry {
  readonly duty: Duty;
  readonly person: PersonOfProgram;
  readonly pgy: number | null;
  readonly activity: ActivityOfProgram;
  /** Where it is worked: the rotation that the activity is named after, else the person's own. */
  readonly location: RotationOfProgram | null;
  readonly place: DutyPlace;
}

export function rosterOf({ catalog, people, duties }: EffectiveSchedule, date: LocalDate): RosterEntry[] {
  const persons = new Map(people.map((one) => [one.id, one]));
  const activities = new Map(catalog.activities.map((one) => [one.id, one]));
  const rotations = new Map<Id, RotationOfProgram>(catalog.rotations.map((one) => [one.id, one]));
  const named = new Map(catalog.rotations.filter((one) => one.audience !== 'faculty').map((one) => [one.abbreviation.toUpperCase(), one]));
  return duties.filter((duty) => duty.date === date).flatMap((duty) => {
    const [person, activity] = [persons.get(duty.personId), activities.get(duty.activityId)];
    if (!person || !activity) return [];
    const location = named.get(activity.code.toUpperCase()) ?? rotations.get(duty.rotationId ?? '') ?? null;
    const pgy = person.pgyPeriods.find((one) => contains(one.period, date))?.pgy ?? null;
    return [{ duty, person, pgy, activity, location, place: placeOf(duty, activity) }];
  });
}

export function atWork(roster: readonly RosterEntry[]): RosterEntry[] {
  return roster.filter((entry) => isAtWork(entry.activity));
}
