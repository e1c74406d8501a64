import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { daysIn } from './half-blocks';
import { classOf } from './resident-class';
import type { YearToPlan } from './year-constraints';
import type { YearRotation } from './year-rotations';
import type { YearSlot } from './year-slots';

/** A day or two of leave fits any rotation; more wants one that is leave-eligible. */
const LEAVE_TOLERANCE = 2;

/** Who can't be where, and why. A locked cell stays all the same. */
export function yearEligibility(year: YearToPlan): PlanningConstraint[] {
  return [...classes(year), ...leave(year)];
}

/** A class that has requirements takes what they name; others what the year asks for at all, or what they hold now. */
function classes({ schedule, residents, rotations, baseline }: YearToPlan): PlanningConstraint[] {
  const { requirements, coverage, year } = schedule.catalog;
  const planned = new Set(requirements.map((r) => r.pgy));
  const asked = new Set([...requirements, ...coverage].map((r) => r.rotationId));
  const mayTake = (person: PersonOfProgram, rotation: YearRotation): boolean => {
    const pgy = classOf(person, year.period);
    if (pgy !== null && planned.has(pgy)) return requirements.some((r) => r.pgy === pgy && r.rotationId === rotation.id && r.maxBlocks !== 0);
    return asked.has(rotation.id) || Object.values(baseline[person.id] ?? {}).includes(rotation.id);
  };
  return rotations.flatMap((rotation) => {
    const barred = residents.filter((person) => !mayTake(person, rotation)).map((person) => person.id);
    if (barred.length === 0) return [];
    const reason = 'Not in their year';
    return [{ kind: 'request', id: `class:${rotation.id}`, name: `${rotation.name} for those whose year has it`, strength: 'rule', people: barred, activities: [rotation.id], want: false, reason }];
  });
}

function leave({ schedule, residents, slots, rotations }: YearToPlan): PlanningConstraint[] {
  const closed = rotations.filter((r) => !r.leaveEligible).map((r) => r.id);
  if (closed.length === 0) return [];
  return residents.flatMap((person) => {
    const long = slots.filter((slot) => daysAway(schedule.absences, person.id, slot) > LEAVE_TOLERANCE).map((slot) => slot.id);
    if (long.length === 0) return [];
    return [{ kind: 'request', id: `leave:${person.id}`, name: `Leave of ${person.displayName}`, strength: 'rule', people: [person.id], slots: long, activities: closed, want: false, reason: 'On leave' }];
  });
}

function daysAway(absences: YearToPlan['schedule']['absences'], personId: Id, { range }: YearSlot): number {
  return absences.filter((a) => a.personId === personId && a.status === 'approved' && a.blocking).reduce((days, a) => days + daysIn(range, a.period), 0);
}
