import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';
import type { GridItem, GridSlot, PlanGrid } from '../problem/plan-to-make';
import { StoredRun } from './stored-run';

export interface RunPlanCell {
  readonly item: Id | null;
  readonly changed: boolean;
  readonly locked: boolean;
  readonly was: Id | null;
}

export interface RunPlanRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly cells: readonly RunPlanCell[];
}

export interface RunPlan {
  readonly slots: readonly GridSlot[];
  readonly items: readonly GridItem[];
  readonly rows: readonly RunPlanRow[];
}

/** A run's answer as a grid, beside what stood when it began. */
@Injectable()
export class RunPlanQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stored: StoredRun,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, RunHasNoPlan, RunOfEarlierGenerator, InvalidValue. */
  async execute({ runId, alternative = 0 }: { runId: Id; alternative?: number }): Promise<RunPlan> {
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run-plan.read', resource: 'schedule-run', resourceId: runId, query: { runId, alternative } });
      const { problem, grid } = await this.stored.problemOf(run);
      return gridOf(problem, grid, await this.stored.solutionOf(run, alternative));
    });
  }
}

function gridOf(problem: PlanningProblem, grid: PlanGrid, { cells }: PlanningSolution): RunPlan {
  const locked = new Set((problem.locked ?? []).map((lock) => `${lock.person} ${lock.slot}`));
  const shown = new Set(problem.activities.map(({ id }) => id));
  const cellOf = (person: Id, slot: string): RunPlanCell => {
    const [item, was] = [cells[person]?.[slot] ?? null, problem.baseline?.[person]?.[slot] ?? null];
    return { item, was, changed: item !== was, locked: locked.has(`${person} ${slot}`) };
  };
  const rows = problem.people.map(({ id, name }) => ({ personId: id, name, pgy: grid.pgys[id] ?? null, cells: grid.slots.map((slot) => cellOf(id, slot.id)) }));
  return { slots: grid.slots, items: grid.items.filter(({ id }) => shown.has(id)), rows };
}
