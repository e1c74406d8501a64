import { Injectable } from '@nestjs/common';
import { Clock, Events, InvalidValue, JobHandler, UnitOfWork, type Id, type JobContext } from '@housestaff/kernel';
import { PlanSolver, type PlanProgress, type PlanResult } from '../ports/plan-solver';
import { ScheduleRuns, type Incumbent, type RunState } from '../ports/schedule-runs';
import { SolverFailed } from '../planning.errors';
import { Latest } from './latest';
import { RunLog } from './run-log';
import { conflictWords, cutOffWords, endedEarlyWords } from './stop-words';
import type { PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';

export const RUN_SCHEDULE = 'planning.run';

/** An attempt that goes on from another's plan has at least so long, to polish and to prove. */
const LEAST_SECONDS = 2;
const BETWEEN_FRONTS = 2;

interface Loaded {
  readonly run: RunState;
  readonly problem: PlanningProblem;
  readonly kept: PlanningSolution | null;
}

/** Searches, and stores each better plan as it comes: whatever ends the search, the best so far is there. */
@Injectable()
export class RunScheduleHandler extends JobHandler {
  readonly kind = RUN_SCHEDULE;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: ScheduleRuns,
    private readonly solver: PlanSolver,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(payload: unknown, context: JobContext): Promise<unknown> {
    const loaded = await this.begin(runIdOf(payload));
    if (!loaded) return { skipped: true };
    const { run, problem, kept } = loaded;
    const log = new RunLog(problem, kept || run.spent > 0 ? { outcome: run, solution: kept } : null);
    const result = await this.search(loaded, log, context);
    if (!result) return this.stopped(run.id);
    return this.succeed(run.id, problem, log, result, context);
  }

  /** The best plan stored so far stays. A run that has ended stays as it is. */
  override async gaveUp(payload: unknown, reason: string): Promise<void> {
    const runId = runIdOf(payload);
    const run = await this.runs.findById(runId);
    await this.end(runId, 'failed', { error: reason, ...(run && { stoppedAt: endedEarlyWords(run, reason) }) });
  }

  private begin(runId: Id): Promise<Loaded | null> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run) return null;
      const stoppedAt = run.status === 'running' ? cutOffWords(run) : null;
      if (!(await this.runs.begin(runId, this.clock.now(), stoppedAt))) return null;
      const stored = await this.runs.problemOf(runId);
      return stored && { run, problem: stored.problem, kept: await this.runs.solutionOf(runId) };
    });
  }

  private async search({ run, problem, kept }: Loaded, log: RunLog, context: JobContext): Promise<PlanResult | null> {
    const { algorithm, seed, request } = run;
    const latest = new Latest<PlanProgress>((progress) => this.store(run.id, log, progress, context));
    const asked = {
      ...{ problem, algorithm, seed, seconds: Math.max(LEAST_SECONDS, run.seconds - run.spent), alternatives: request.alternatives },
      ...(kept && { start: kept }),
      ...(request.objectives.length > 0 && { objectives: request.objectives }),
    };
    try {
      return await this.solver.solve(asked, (progress) => latest.put(progress), context.signal);
    } catch (error) {
      await latest.settled();
      return await this.failed(run.id, log, error, context);
    } finally {
      await latest.settled();
    }
  }

  private async store(runId: Id, log: RunLog, progress: PlanProgress, context: JobContext): Promise<void> {
    const incumbent = log.take(progress);
    await context.store(async () => {
      await this.runs.store(runId, log.outcome(false), incumbent);
      if (log.spreadIsDue(BETWEEN_FRONTS)) await this.runs.storeAlternatives(runId, log.spread);
    });
    await context.report({ phase: progress.phase, best: progress.best?.score.points ?? null, bound: progress.bound?.points ?? null });
  }

  private succeed(runId: Id, problem: PlanningProblem, log: RunLog, result: PlanResult, context: JobContext): Promise<unknown> {
    const incumbent = log.finish(result);
    return context.commit(async () => {
      await this.keep(runId, log, result.proven, incumbent);
      await this.end(runId, result.best ? 'succeeded' : 'failed', endFacts(problem, result, log));
      return { best: result.best?.score.points ?? null, unmet: result.best?.score.unmet ?? null, proven: result.proven };
    });
  }

  private async keep(runId: Id, log: RunLog, proven: boolean, incumbent?: Incumbent): Promise<void> {
    await this.runs.store(runId, log.outcome(proven), incumbent);
    await this.runs.storeAlternatives(runId, log.spread);
  }

  /** A search that fails with a plan in hand has one to show all the same. */
  private async failed(runId: Id, log: RunLog, error: unknown, context: JobContext): Promise<never> {
    const reason = error instanceof Error ? error.message : String(error);
    const facts = { error: reason, stoppedAt: endedEarlyWords(log.outcome(false), reason) };
    await context.store(() => this.end(runId, 'failed', facts));
    throw new SolverFailed(runId, reason);
  }

  /** In the unit of work that ends it. A run that has ended before is not told of again. */
  private async end(runId: Id, status: 'succeeded' | 'failed', facts: { error?: string; stoppedAt?: string }): Promise<void> {
    const run = await this.runs.findById(runId);
    await this.runs.end(runId, status, this.clock.now(), facts);
    if (!run || !['queued', 'running'].includes(run.status)) return;
    await this.events.record({ kind: `planning.run.${status === 'succeeded' ? 'finished' : 'failed'}`, programId: run.programId, resource: 'run', resourceId: runId });
  }

  /** Whoever cancelled has ended the run; a process that shuts down leaves it to the next attempt. */
  private async stopped(runId: Id): Promise<unknown> {
    const run = await this.uow.run(() => this.runs.findById(runId));
    return { stopped: run?.status };
  }
}

function endFacts(problem: PlanningProblem, result: PlanResult, log: RunLog): { error?: string; stoppedAt?: string } {
  if (!result.best) return { error: conflictWords(problem, result) };
  return result.endedBy === undefined ? {} : { stoppedAt: endedEarlyWords(log.outcome(false), result.endedBy) };
}

function runIdOf(payload: unknown): Id {
  const id = typeof payload === 'object' && payload !== null && 'runId' in payload ? payload.runId : undefined;
  if (typeof id !== 'string') throw new InvalidValue('runId', id, "a run's id");
  return id;
}
