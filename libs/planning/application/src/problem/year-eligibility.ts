import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { isMissing, lacksOf, type Lack } from '@housestaff/people/domain';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from '../problems/bars';
import { daysIn } from './half-blocks';
import { classOf } from './resident-class';
import type { YearToPlan } from './year-to-plan';
import { cyclesOf, type YearRotation } from './year-rotations';
import type { YearSlot } from './year-slots';

/** A day or two of leave fits any rotation; more wants one that is leave-eligible. */
const LEAVE_TOLERANCE = 2;

/** Who can't be where, and why. A locked cell stays all the same. */
export function yearEligibility(year: YearToPlan): PlanningConstraint[] {
  return [...classes(year), ...leave(year), ...notQualified(year)];
}

/** A class that has requirements takes what they and its own coverage name, and its cohorts' rotations; others what the year asks for at all, or what they hold now. */
function classes({ schedule, residents, rotations, baseline, options }: YearToPlan): PlanningConstraint[] {
  const { requirements, coverage, year } = schedule.catalog;
  const planned = new Set(requirements.map((r) => r.pgy));
  const asked = new Set(rotations.map((r) => r.id).filter((id) => requirements.some((r) => r.rotationId === id || r.fulfilledBy.includes(id)) || coverage.some((c) => c.rotationId === id)));
  const cycles = cyclesOf(options.rules);
  const mayTake = (person: PersonOfProgram, { id }: YearRotation): boolean => {
    if (cycles.some((rule) => rule.items.includes(id) && rule.cohorts.some(({ cohort }) => cohort === person.cohort))) return true;
    const pgy = classOf(person, year.period);
    if (pgy !== null && planned.has(pgy)) return isNamed(schedule.catalog, pgy, id);
    return asked.has(id) || Object.values(baseline[person.id] ?? {}).includes(id);
  };
  return rotations.flatMap((rotation) => {
    const barred = residents.filter((person) => !mayTake(person, rotation)).map((person) => person.id);
    if (barred.length === 0) return [];
    const reason = 'Not in their year';
    return [{ kind: 'request', id: `class:${rotation.id}`, name: `${rotation.name} for those whose year has it`, strength: 'rule', people: barred, activities: [rotation.id], want: false, reason }];
  });
}

/** By a requirement of the class, as counting for one, or by coverage of the class by name. */
function isNamed({ requirements, coverage }: EffectiveSchedule['catalog'], pgy: number, rotationId: Id): boolean {
  const own = requirements.filter((r) => r.pgy === pgy);
  if (own.some((r) => r.rotationId === rotationId && r.maxBlocks === 0)) return false;
  if (own.some((r) => r.rotationId === rotationId || (r.maxBlocks !== 0 && r.fulfilledBy.includes(rotationId)))) return true;
  return coverage.some((c) => c.rotationId === rotationId && c.pgys?.includes(pgy) && c.maxPeople !== 0);
}

/** Whether approved leave keeps somebody from a rotation in a slot. */
export function barredByLeave({ schedule, rotations }: Pick<YearToPlan, 'schedule' | 'rotations'>, personId: Id, slot: YearSlot, rotationId: Id): boolean {
  return rotations.some((r) => r.id === rotationId && !r.leaveEligible) && daysAway(schedule.absences, personId, slot) > LEAVE_TOLERANCE;
}

/** Whether somebody lacks what a rotation asks for on any day of a slot. */
export function barredByLack({ schedule, residents }: Pick<YearToPlan, 'schedule' | 'residents'>, personId: Id, slot: YearSlot, rotationId: Id): boolean {
  const person = residents.find(({ id }) => id === personId);
  const rotation = schedule.catalog.rotations.find(({ id }) => id === rotationId);
  return person !== undefined && rotation !== undefined && firstLack(person, rotation, slot) !== undefined;
}

function firstLack(person: PersonOfProgram, rotation: EffectiveSchedule['catalog']['rotations'][number], slot: YearSlot): Lack | undefined {
  return lacksOf(person.qualifications, rotation.requires, slot.range)[0];
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

/** What somebody misses on any day of a slot, people and slots of the same lack together. What was locked knowingly stays. */
function notQualified({ schedule, residents, slots, rotations, locked }: YearToPlan): PlanningConstraint[] {
  const asking = schedule.catalog.rotations.filter(({ id, requires }) => requires && requires.length > 0 && rotations.some((one) => one.id === id));
  const bars = new Bars('not-qualified', 'Certifications and procedures');
  const kept = new Set(locked.map(({ person, slot }) => `${person} ${slot}`));
  for (const rotation of asking) {
    for (const person of residents) {
      for (const slot of slots) {
        const lack = firstLack(person, rotation, slot);
        if (lack && !kept.has(`${person.id} ${slot.id}`)) bars.add(person.id, slot.id, [rotation.id], lack.words);
      }
    }
  }
  return bars.constraints();
}

function daysAway(absences: YearToPlan['schedule']['absences'], personId: Id, { range }: YearSlot): number {
  return absences.filter((a) => a.personId === personId && isMissing(a)).reduce((days, a) => days + daysIn(range, a.period), 0);
}
