import type { ChangeInput, EffectiveSchedule } from '@housestaff/assignments/application';
import type { DateRange } from '@housestaff/kernel';
import type { AnnualProblem, AnnualSolution } from '@housestaff/planning/domain';
import { halfBlocks } from './half-blocks';
import { planCells } from './plan-cells';

/**
 * What a solution changes of the schedule as it is published now. Cells that are the same
 * keep their stays, to the day; locked cells are left out.
 */
export function solutionChanges(schedule: EffectiveSchedule, problem: AnnualProblem, solution: AnnualSolution): ChangeInput[] {
  const slots = halfBlocks(schedule.catalog.blocks);
  const people = schedule.people.filter((p) => problem.people.some((q) => q.id === p.id));
  const now = planCells(schedule, people, slots);
  const locked = new Set(now.locked.map((l) => `${l.personId}/${l.slot}`));
  const planned = new Map(problem.people.map((p, i) => [p.id, solution.cells[i] ?? []]));
  return people.flatMap((person, i) => {
    const row = planned.get(person.id) ?? [];
    const differs = (slot: number): boolean => row[slot] !== undefined && row[slot] !== now.baseline[i]?.[slot] && !locked.has(`${person.id}/${slot}`);
    return runs(row, slots, differs).map(({ rotationId, period }) => ({ kind: 'set-stay' as const, personId: person.id, from: period.start, to: period.end, rotationId }));
  });
}

interface Run {
  readonly rotationId: string | null;
  readonly period: DateRange;
}

/** Neighbouring changed cells of one rotation as one period. */
function runs(row: readonly (string | null)[], slots: readonly DateRange[], differs: (slot: number) => boolean): Run[] {
  const out: Run[] = [];
  slots.forEach((range, slot) => {
    if (!differs(slot)) return;
    const rotationId = row[slot] ?? null;
    const last = out.at(-1);
    const joins = last && last.rotationId === rotationId && last.period.end >= range.start;
    if (joins) out[out.length - 1] = { rotationId, period: { start: last.period.start, end: range.end } };
    else out.push({ rotationId, period: range });
  });
  return out;
}
