import type { ChangeInput, EffectiveSchedule } from '@housestaff/assignments/application';
import { overlaps } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution, PlanSetupFields } from '@housestaff/planning/domain';
import type { PlanPart } from '../problem/year-changes';
import type { ChangedCell } from './changed-cell';
import { dutyChanges } from './duty-changes';
import { PlanGround } from './plan-ground';
import { StandingCells } from './standing-cells';
import { stayChanges } from './stay-changes';
import { OUT } from './who-is-there';

/**
 * What a solution changes of the schedule as it is published now. Cells that are the same are left as they are, with their
 * locks and notes; locked ones are spared. `problem` says the days: those of its first to its last slot.
 */
export function planChanges(schedule: EffectiveSchedule, setup: PlanSetupFields, problem: PlanningProblem, solution: PlanningSolution, part: PlanPart = {}): ChangeInput[] {
  const ground = PlanGround.again(schedule, setup, problem);
  if (!ground) return [];
  const standing = new StandingCells(ground);
  const out = outOf(problem);
  const known = new Set(problem.slots.map((slot) => slot.id));
  const planned = new Set(problem.people.map((person) => person.id));
  const within = ground.columns.filter((column) => known.has(column.id) && (!part.period || overlaps({ start: column.from, end: column.to }, part.period)));
  const cells = ground.people
    .filter(({ id }) => planned.has(id) && (part.people?.includes(id) ?? true))
    .flatMap(({ id: personId }) =>
      within.flatMap((column): ChangedCell[] => {
        const { item: was, locked } = standing.at(personId, column.id);
        const becomes = solution.cells[personId]?.[column.id] ?? null;
        return (locked && !out.has(`${personId} ${column.id}`)) || was === becomes ? [] : [{ personId, column, was, becomes }];
      }),
    );
  return setup.plans === 'stays' ? stayChanges(cells, ground) : dutyChanges(cells, ground, standing, solution);
}

/** Cells of people who are out: what is locked there goes to somebody else as well. */
function outOf({ constraints }: PlanningProblem): ReadonlySet<string> {
  const found = constraints.filter((one) => one.kind === 'request' && one.id.startsWith(`${OUT}:`));
  return new Set(found.flatMap((one) => (one.kind === 'request' ? (one.people ?? []).flatMap((person) => (one.slots ?? []).map((slot) => `${person} ${slot}`)) : [])));
}
