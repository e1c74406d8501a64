import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { InvalidValue, NotFound, type Id } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';
import { RunHasNoPlan, RunOfEarlierGenerator } from '../planning.errors';
import { ScheduleRuns, type RunState } from '../ports/schedule-runs';
import type { PlanGrid } from '../problem/plan-to-make';

/** A run that the current actor may see. Call within a unit of work. */
@Injectable()
export class StoredRun {
  constructor(
    private readonly access: ProgramAccess,
    private readonly runs: ScheduleRuns,
  ) {}

  /** Throws NotFound. */
  async find(runId: Id): Promise<RunState> {
    const run = await this.runs.findById(runId);
    if (!run) throw new NotFound('run', runId);
    this.access.assertProgram(run.programId);
    return run;
  }

  /** Throws RunOfEarlierGenerator. */
  async problemOf(run: RunState): Promise<{ problem: PlanningProblem; grid: PlanGrid }> {
    const stored = await this.runs.problemOf(run.id);
    if (!stored) throw new RunOfEarlierGenerator(run.id);
    return stored;
  }

  /** Throws RunHasNoPlan, and InvalidValue for an alternative that there is not. */
  async solutionOf(run: RunState, alternative = 0): Promise<PlanningSolution> {
    const solution = await this.runs.solutionOf(run.id, alternative);
    if (solution) return solution;
    if (alternative > 0 && run.best !== null) throw new InvalidValue('alternative', alternative, `a number from 0 to ${run.alternatives.length - 1}`);
    throw new RunHasNoPlan(run.id, run.status);
  }
}
