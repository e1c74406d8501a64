import { Injectable } from '@nestjs/common';
import { CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { ScheduleRuns, type NewRun, type RunOutcome, type RunState } from '@housestaff/planning/application';
import type { AnnualProblem, AnnualSolution } from '@housestaff/planning/domain';
import { TenantContext } from '@housestaff/platform';
import { RUN_COLUMNS, toRun, type RunRow } from './run.row';

@Injectable()
export class SqlScheduleRuns extends ScheduleRuns {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add(run: NewRun): Promise<void> {
    const { id, programId, scheduleId, algorithm, seconds, seed, startedBy, scope, problem } = run;
    await this.tenant.execute(
      `insert into planning.schedule_run
         (organization_id, id, program_id, schedule_id, algorithm, seconds, seed, started_by, scope, problem)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [this.actor.get().organizationId, id, programId, scheduleId, algorithm, seconds, seed, startedBy, JSON.stringify(scope), JSON.stringify(problem)],
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

  async problemOf(id: Id): Promise<AnnualProblem> {
    const [row] = await this.tenant.query<{ problem: AnnualProblem }>('select problem from planning.schedule_run where id = $1', [id]);
    if (!row) throw new NotFound('run', id);
    return row.problem;
  }

  async solutionOf(id: Id): Promise<AnnualSolution | null> {
    const [row] = await this.tenant.query<{ solution: AnnualSolution | null }>('select solution from planning.schedule_run where id = $1', [id]);
    return row?.solution ?? null;
  }

  async begin(id: Id, at: Date): Promise<boolean> {
    const touched = await this.tenant.execute(
      `update planning.schedule_run set status = 'running', phase = 'building', started_at = coalesce(started_at, $2), changed_at = $2, version = version + 1
       where id = $1 and status in ('queued', 'running')`,
      [id, at],
    );
    return touched > 0;
  }

  async store(id: Id, outcome: RunOutcome, solution?: AnnualSolution): Promise<void> {
    const { phase, points, best, bound, proven, terms, unmet, changedCells } = outcome;
    await this.tenant.execute(
      `update planning.schedule_run set phase = $2, points = $3, best = $4, bound = $5, proven = $6, terms = $7, unmet = $8,
         changed_cells = $9, solution = coalesce($10::jsonb, solution), changed_at = clock_timestamp(), version = version + 1
       where id = $1 and status = 'running'`,
      [id, phase, JSON.stringify(points), best, bound, proven, JSON.stringify(terms), JSON.stringify(unmet), changedCells, solution ? JSON.stringify(solution) : null],
    );
  }

  async end(id: Id, status: 'succeeded' | 'cancelled' | 'failed', at: Date, error?: string): Promise<void> {
    await this.tenant.execute(
      `update planning.schedule_run set status = $2, finished_at = $3, error = $4, changed_at = $3, version = version + 1
       where id = $1 and status in ('queued', 'running')`,
      [id, status, at, error ?? null],
    );
  }

  async setDraft(id: Id, draftId: Id): Promise<void> {
    await this.tenant.execute('update planning.schedule_run set draft_id = $2, changed_at = clock_timestamp(), version = version + 1 where id = $1', [id, draftId]);
  }
}
