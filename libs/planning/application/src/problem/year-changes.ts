import type { ChangeInput, EffectiveSchedule } from '@housestaff/assignments/application';
import { overlaps, type DateRange, type Id } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';
import { yearCells, yearSlots, type YearSlot } from './year-slots';

/** Some people, some days. What is left out: all. */
export interface PlanPart {
  readonly people?: readonly Id[];
  readonly period?: DateRange;
}

/**
 * What a solution changes of the schedule as it is published now. Cells that are the same
 * keep their stays, to the day; locked cells are left out.
 */
export function yearChanges(schedule: EffectiveSchedule, problem: PlanningProblem, solution: PlanningSolution, part: PlanPart = {}): ChangeInput[] {
  const slots = yearSlots(schedule.catalog.blocks);
  const planned = new Set(problem.people.map((p) => p.id));
  const people = schedule.people.filter((p) => planned.has(p.id) && (part.people?.includes(p.id) ?? true));
  const now = yearCells(schedule, people, slots);
  const locked = new Set(now.locked.map((l) => `${l.person} ${l.slot}`));
  const known = new Set(problem.slots.map((slot) => slot.id));
  const within = slots.filter((slot) => known.has(slot.id) && (!part.period || overlaps(slot.range, part.period)));
  return people.flatMap(({ id }) => {
    const given = (slot: YearSlot): Id | null => solution.cells[id]?.[slot.id] ?? null;
    const changed = within.filter((slot) => given(slot) !== (now.baseline[id]?.[slot.id] ?? null) && !locked.has(`${id} ${slot.id}`));
    return joined(changed.map((slot) => ({ rotationId: given(slot), range: slot.range }))).map(({ rotationId, range }) => ({
      ...{ kind: 'set-stay' as const, personId: id, rotationId },
      ...{ from: range.start, to: range.end },
    }));
  });
}

interface Given {
  readonly rotationId: Id | null;
  readonly range: DateRange;
}

/** Neighbouring changed cells of one rotation as one period. */
function joined(cells: readonly Given[]): Given[] {
  const out: Given[] = [];
  for (const cell of cells) {
    const last = out.at(-1);
    const joins = last && last.rotationId === cell.rotationId && last.range.end >= cell.range.start;
    if (joins) out[out.length - 1] = { ...last, range: { start: last.range.start, end: cell.range.end } };
    else out.push(cell);
  }
  return out;
}
