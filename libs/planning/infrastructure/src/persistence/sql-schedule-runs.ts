import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { ScheduleRuns, type Incumbent, type NewRun, type PlanGrid, type RunAcceptance, type RunOutcome, type RunState } from '@housestaff/planning/application';
import type { PlanningProblem, PlanningSolution } from '@housestaff/planning/domain';
import { fromDateRange, TenantContext } from '@housestaff/platform';
import { RUN_COLUMNS, toRun, type RunRow } from './run.row';

/** So many of the newest plans of a run are kept, and its first. */
const KEPT = 24;

const NEWEST = `select solution from planning.run_incumbent where (organization_id, run_id) = (run.organization_id, run.id) order by ordinal desc limit 1`;
const IS_GOING = `status in ('queued', 'running')`;

@Injectable()
export class SqlScheduleRuns extends ScheduleRuns {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add(run: NewRun): Promise<void> {
    const { id, programId, scheduleId, plan, period, algorithm, seconds, seed, startedBy } = run;
    const json = [run.scope, run.request, run.problem, run.grid].map((part) => JSON.stringify(part));
    await this.tenant.execute(
      `insert into planning.schedule_run
         (organization_id, id, program_id, schedule_id, plan_kind, setup_id, plan_name, period, algorithm, seconds, seed, started_by, scope, request, problem, grid)
       values ($1, $2, $3, $4, $5, $6, $7, $8::daterange, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [this.organization, id, programId, scheduleId, plan.kind, plan.setupId, plan.name, fromDateRange(period), algorithm, seconds, seed, startedBy, ...json],
    );
  }

  async setJob(id: Id, jobId: Id): Promise<void> {
    await this.tenant.execute('update planning.schedule_run set job_id = $2 where id = $1', [id, jobId]);
  }

  async findById(id: Id): Promise<RunState | undefined> {
    const [row] = await this.tenant.query<RunRow>(`select ${RUN_COLUMNS} from planning.schedule_run where id = $1`, [id]);
    return row && toRun(row);
  }

  async ofSchedule(scheduleId: Id): Promise<RunState[]> {
    const rows = await this.tenant.query<RunRow>(
      `select ${RUN_COLUMNS} from planning.schedule_run where schedule_id = $1 order by created_at desc, id desc limit 50`,
      [scheduleId],
    );
    return rows.map(toRun);
  }

  async problemOf(id: Id): Promise<{ problem: PlanningProblem; grid: PlanGrid } | null> {
    const [row] = await this.tenant.query<{ problem: PlanningProblem; grid: PlanGrid }>(
      `select problem, grid from planning.schedule_run where id = $1 and problem ->> 'format' = 'housestaff-problem'`,
      [id],
    );
    return row ?? null;
  }

  async problemFileOf(id: Id): Promise<unknown> {
    const [row] = await this.tenant.query<{ problem: unknown }>('select problem from planning.schedule_run where id = $1', [id]);
    if (!row) throw new NotFound('run', id);
    return row.problem;
  }

  async solutionOf(id: Id, alternative = 0): Promise<PlanningSolution | null> {
    const which = alternative === 0 ? `coalesce(solution, (${NEWEST}))` : 'alternative_solutions -> ($2::int - 1)';
    const [row] = await this.tenant.query<{ solution: PlanningSolution | null }>(
      `select ${which} as solution from planning.schedule_run run where id = $1`,
      alternative === 0 ? [id] : [id, alternative],
    );
    return row?.solution ?? null;
  }

  async begin(id: Id, at: Date, stoppedAt: string | null): Promise<boolean> {
    const touched = await this.tenant.execute(
      `update planning.schedule_run set status = 'running', phase = 'waiting', started_at = coalesce(started_at, $2), stopped_at = coalesce($3, stopped_at),
         changed_at = $2, version = version + 1
       where id = $1 and ${IS_GOING}`,
      [id, at, stoppedAt],
    );
    return touched > 0;
  }

  async store(id: Id, outcome: RunOutcome, incumbent?: Incumbent): Promise<void> {
    const { phase, best, bound, unmetCount, proven, changedCells, usedAlgorithm, why, spent } = outcome;
    const json = [outcome.points, outcome.terms, outcome.unmet, outcome.alternatives].map((part) => JSON.stringify(part));
    const touched = await this.tenant.execute(
      `update planning.schedule_run set phase = $2, best = $3, bound = $4, unmet_count = $5, proven = $6, changed_cells = $7,
         used_algorithm = coalesce($8, used_algorithm), why = coalesce($9, why), spent = $10,
         points = $11, terms = $12, unmet = $13, alternatives = $14, changed_at = clock_timestamp(), version = version + 1
       where id = $1 and status = 'running'`,
      [id, phase, best, bound, unmetCount, proven, changedCells, usedAlgorithm, why, spent, ...json],
    );
    if (touched > 0 && incumbent) await this.keep(id, incumbent);
  }

  async storeAlternatives(id: Id, solutions: readonly PlanningSolution[]): Promise<void> {
    await this.tenant.execute(`update planning.schedule_run set alternative_solutions = $2 where id = $1 and status = 'running'`, [id, JSON.stringify(solutions)]);
  }

  async end(id: Id, status: 'succeeded' | 'cancelled' | 'failed', at: Date, facts: { error?: string; stoppedAt?: string } = {}): Promise<void> {
    await this.tenant.execute(
      `update planning.schedule_run run set status = $2, finished_at = $3, error = $4, stopped_at = coalesce($5, stopped_at),
         solution = (${NEWEST}), changed_at = $3, version = version + 1
       where id = $1 and ${IS_GOING}`,
      [id, status, at, facts.error ?? null, facts.stoppedAt ?? null],
    );
  }

  async accept(id: Id, acceptance: RunAcceptance): Promise<void> {
    await this.tenant.execute(
      `update planning.schedule_run set draft_id = $2, accepted = accepted || $3::jsonb, changed_at = clock_timestamp(), version = version + 1 where id = $1`,
      [id, acceptance.draftId, JSON.stringify([acceptance])],
    );
  }

  private async keep(id: Id, { seconds, score, solution }: Incumbent): Promise<void> {
    const [row] = await this.tenant.query<{ ordinal: number }>(
      `insert into planning.run_incumbent (organization_id, run_id, ordinal, seconds, unmet, points, solution)
       select $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6 from planning.run_incumbent where run_id = $2
       returning ordinal`,
      [this.organization, id, seconds, score.unmet, score.points, JSON.stringify(solution)],
    );
    await this.tenant.execute('delete from planning.run_incumbent where run_id = $1 and ordinal > 1 and ordinal <= $2', [id, (row?.ordinal ?? 0) - KEPT]);
  }

  private get organization(): Id {
    return this.actor.get().organizationId;
  }
}
