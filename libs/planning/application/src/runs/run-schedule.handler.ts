import { Injectable } from '@nestjs/common';
import { Clock, InvalidValue, JobHandler, UnitOfWork, type Id, type JobContext } from '@housestaff/kernel';
import type { AnnualProblem, AnnualSolution } from '@housestaff/planning/domain';
import { SolverFailed } from '../planning.errors';
import { ScheduleRuns, type RunState } from '../ports/schedule-runs';
import { YearSolver, type SolveProgress, type SolveResult } from '../ports/year-solver';
import { Latest } from './latest';
import { RunLog } from './run-log';

export const RUN_SCHEDULE = 'planning.run';

/** Searches, and stores each better schedule as it comes: whatever ends the search, the best so far is there. */
@Injectable()
export class RunScheduleHandler extends JobHandler {
  readonly kind = RUN_SCHEDULE;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: ScheduleRuns,
    private readonly solver: YearSolver,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(payload: unknown, context: JobContext): Promise<unknown> {
    const loaded = await this.begin(runIdOf(payload));
    if (!loaded) return { skipped: true };
    const { run, problem, kept } = loaded;
    const log = new RunLog(problem, kept);
    const result = await this.search(run, problem, log, context);
    if (!result) return this.stopped(run.id);
    const solution = log.take({ ...result, phase: 'done' });
    return context.commit(async () => {
      await this.runs.store(run.id, log.outcome(result.proven), solution);
      await this.runs.end(run.id, 'succeeded', this.clock.now());
      return { best: result.best.points, unmet: result.best.unmet, proven: result.proven };
    });
  }

  /** The best schedule stored so far stays. A run that has ended stays as it is. */
  override async gaveUp(payload: unknown, reason: string): Promise<void> {
    await this.runs.end(runIdOf(payload), 'failed', this.clock.now(), reason);
  }

  private begin(runId: Id): Promise<{ run: RunState; problem: AnnualProblem; kept: AnnualSolution | null } | null> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run || !(await this.runs.begin(runId, this.clock.now()))) return null;
      return { run, problem: await this.runs.problemOf(runId), kept: await this.runs.solutionOf(runId) };
    });
  }

  private async search(run: RunState, problem: AnnualProblem, log: RunLog, context: JobContext): Promise<SolveResult | null> {
    const latest = new Latest<SolveProgress>((progress) => this.store(run.id, log, progress, context));
    try {
      return await this.solver.solve({ problem, algorithm: run.algorithm, seed: run.seed, seconds: run.seconds }, (p) => latest.put(p), context.signal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.uow.run(() => this.runs.end(run.id, 'failed', this.clock.now(), reason));
      throw new SolverFailed(run.id, reason);
    } finally {
      await latest.settled();
    }
  }

  private async store(runId: Id, log: RunLog, progress: SolveProgress, context: JobContext): Promise<void> {
    const solution = log.take(progress);
    await this.uow.run(() => this.runs.store(runId, log.outcome(false), solution));
    await context.report({ phase: progress.phase, best: progress.best?.points ?? null, bound: progress.bound });
  }

  /** Whoever cancelled has ended the run; a process that shuts down leaves it to the next attempt. */
  private async stopped(runId: Id): Promise<unknown> {
    const run = await this.uow.run(() => this.runs.findById(runId));
    return { stopped: run?.status };
  }
}

function runIdOf(payload: unknown): Id {
  const id = typeof payload === 'object' && payload !== null && 'runId' in payload ? payload.runId : undefined;
  if (typeof id !== 'string') throw new InvalidValue('runId', id, "a run's id");
  return id;
}
