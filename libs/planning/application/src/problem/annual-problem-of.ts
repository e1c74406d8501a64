import type { EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import type { DateRange } from '@housestaff/kernel';
import type { AnnualProblem, ProblemLeave, ProblemRotation, TermWeights } from '@housestaff/planning/domain';
import { NothingToPlan, RequirementsNotConfirmed } from '../planning.errors';
import { daysIn, halfBlocks, plannedBlocks } from './half-blocks';
import { planCells } from './plan-cells';
import { classOf, notHere } from './resident-class';

/** A day or two of leave fits any rotation; more wants one that is leave-eligible. */
const LEAVE_TOLERANCE = 2;

const HEAVY = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float']);

/**
 * The year to plan, from the schedule as it stands, its requirements and coverage, and approved leave. Plans residents with a PGY
 * only: of others nobody has said what they need, and what they have stays.
 * Throws `NothingToPlan`, and `RequirementsNotConfirmed` unless `unconfirmed` says that proposals will do (for a pre-check).
 */
export function annualProblemOf(schedule: EffectiveSchedule, weights: TermWeights, unconfirmed = false): AnnualProblem {
  const { catalog } = schedule;
  const residents = schedule.people.filter((p) => p.kind === 'resident' && p.active && classOf(p, catalog.year.period) !== null);
  assertPlannable(schedule, residents, unconfirmed);
  const slots = halfBlocks(catalog.blocks);
  const { baseline, locked } = planCells(schedule, residents, slots);
  const held = new Set(baseline.flat());
  const asked = new Set([...catalog.requirements, ...catalog.coverage].map((r) => r.rotationId));
  const rotations = catalog.rotations.filter((r) => held.has(r.id) || (r.active && r.audience !== 'faculty' && asked.has(r.id)));
  const known = new Set(rotations.map((r) => r.id));
  const planned = new Set(plannedBlocks(catalog.blocks).map((b) => b.id));
  return {
    version: 1,
    blocks: plannedBlocks(catalog.blocks).map((b) => ({ id: b.id, name: b.name, split: b.splitOn !== null })),
    people: residents.map((p) => ({ id: p.id, name: p.displayName, pgy: classOf(p, catalog.year.period) })),
    rotations: rotations.map(rotationOf),
    requirements: catalog.requirements
      .filter((r) => known.has(r.rotationId))
      .map((r) => ({ id: r.id, rotationId: r.rotationId, pgy: r.pgy, min: r.minBlocks, target: r.targetBlocks, max: r.maxBlocks })),
    coverage: catalog.coverage
      .filter((c) => known.has(c.rotationId) && (c.blockId === null || planned.has(c.blockId)))
      .map((c) => ({ id: c.id, rotationId: c.rotationId, blockId: c.blockId, pgy: c.pgy, min: c.minPeople, max: c.maxPeople })),
    leave: leaveOf(schedule, residents, slots),
    locked: [...locked, ...notHere(residents, slots, baseline, locked)],
    leaveTolerance: LEAVE_TOLERANCE,
    baseline,
    weights,
  };
}

function assertPlannable({ catalog }: EffectiveSchedule, residents: readonly PersonOfProgram[], unconfirmed: boolean): void {
  if (plannedBlocks(catalog.blocks).length === 0) throw new NothingToPlan('blocks', 'Give the academic year its blocks');
  if (residents.length === 0) throw new NothingToPlan('residents', 'Add the residents of the program, with their PGY in this year');
  const rows = [...catalog.requirements, ...catalog.coverage];
  if (rows.length === 0) throw new NothingToPlan('requirements', 'Enter the requirements of the year, or observe them in a year that is published');
  const observed = rows.filter((r) => r.status === 'observed').length;
  if (observed > 0 && !unconfirmed) throw new RequirementsNotConfirmed(catalog.year.id, observed);
}

function rotationOf(r: RotationOfProgram): ProblemRotation {
  const { id, name, abbreviation, halfBlock, leaveEligible, category } = r;
  return { id, name, abbreviation, halfBlock, leaveEligible, heavy: HEAVY.has(category), night: category === 'night-float' };
}

function leaveOf(schedule: EffectiveSchedule, residents: readonly PersonOfProgram[], slots: readonly DateRange[]): ProblemLeave[] {
  return residents.flatMap((person) => {
    const away = schedule.absences.filter((a) => a.personId === person.id && a.status === 'approved' && a.blocking);
    return slots.flatMap((range, slot) => {
      const days = away.reduce((sum, a) => sum + daysIn(range, a.period), 0);
      return days > 0 ? [{ personId: person.id, slot, days }] : [];
    });
  });
}
