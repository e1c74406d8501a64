import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { DateRange } from '@housestaff/kernel';
import type { PlanLock, PlanningProblem, PlanPerson, PlanSlot } from '@housestaff/planning/domain';
import { NothingToPlan, RequirementsNotConfirmed } from '../planning.errors';
import { classOf, isSenior, notHere } from './resident-class';
import { yearConstraints } from './year-constraints';
import type { YearOptions } from './year-options';
import { yearRotations } from './year-rotations';
import { overlapsOut, slotUnitOf, yearCells, yearSlots, type YearSlot } from './year-slots';

/**
 * The year to plan, from the schedule as it stands, its requirements and coverage, and approved leave. Plans residents with a PGY
 * only: of others nobody has said what they need, and what they have stays.
 * Throws `NothingToPlan`, and `RequirementsNotConfirmed` unless `unconfirmed`.
 */
export function yearProblemOf(schedule: EffectiveSchedule, options: YearOptions): PlanningProblem {
  const { catalog } = schedule;
  const residents = plannedResidents(schedule);
  const slots = yearSlots(catalog.blocks);
  assertPlannable(schedule, residents, slots, options.unconfirmed ?? false);
  const { baseline, locked } = yearCells(schedule, residents, slots);
  const ranges = slots.map((slot) => slot.range);
  const rows = residents.map((person) => slots.map((slot) => baseline[person.id]?.[slot.id] ?? null));
  const kept = locked.map((l) => ({ personId: l.person, slot: slots.findIndex((s) => s.id === l.slot) }));
  const absent = [...notHere(residents, ranges, rows, kept), ...overlapsOut(residents, slots, options.out ?? [])];
  const away: PlanLock[] = absent.map(({ personId, slot }) => ({ person: personId, slot: slots[slot]?.id ?? '', activity: null }));
  const rotations = yearRotations(schedule, rows, options.rules);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'blocks',
    name: `${catalog.program.name}, ${catalog.year.name}`,
    slots: slots.map((slot) => toPlanSlot(slot, slotUnitOf(catalog.blocks))),
    activities: rotations.map((r) => ({ id: r.id, name: r.name, tags: [...(r.heavy ? ['heavy'] : []), ...(r.night ? ['night'] : [])] })),
    people: residents.map((person) => toPlanPerson(person, catalog.year.period)),
    constraints: yearConstraints({ schedule, residents, slots, rotations, baseline, away, locked, options }),
    locked: locksOf(locked, away),
    baseline,
  };
}

/** Residents of the program who have a PGY in the year. */
export function plannedResidents(schedule: EffectiveSchedule): PersonOfProgram[] {
  return schedule.people.filter((p) => p.kind === 'resident' && p.active && classOf(p, schedule.catalog.year.period) !== null);
}

function toPlanSlot({ id, name, blockId, half }: YearSlot, unit: string): PlanSlot {
  return { id, name, tags: [`block:${blockId}`, ...(half === 'first' ? [] : ['block-end']), ...(unit === 'week' ? [unit] : [])] };
}

function toPlanPerson(person: PersonOfProgram, year: DateRange): PlanPerson {
  const pgy = classOf(person, year);
  return { id: person.id, name: person.displayName, tags: [`pgy-${pgy}`, ...(isSenior(pgy) ? ['senior'] : [])] };
}

/** Somebody out wins over a locked cell: nobody can hold to it. */
function locksOf(locked: readonly PlanLock[], away: readonly PlanLock[]): PlanLock[] {
  const gone = new Set(away.map((l) => `${l.person} ${l.slot}`));
  return [...locked.filter((l) => !gone.has(`${l.person} ${l.slot}`)), ...away];
}

function assertPlannable({ catalog }: EffectiveSchedule, residents: readonly PersonOfProgram[], slots: readonly YearSlot[], unconfirmed: boolean): void {
  if (slots.length === 0) throw new NothingToPlan('blocks', 'Give the academic year its blocks');
  if (residents.length === 0) throw new NothingToPlan('residents', 'Add the residents of the program, with their PGY in this year');
  const rows = [...catalog.requirements, ...catalog.coverage];
  if (rows.length === 0) throw new NothingToPlan('requirements', 'Enter the requirements of the year, or observe them in a year that is published');
  const observed = rows.filter((r) => r.status === 'observed').length;
  if (observed > 0 && !unconfirmed) throw new RequirementsNotConfirmed(catalog.year.id, observed);
}
