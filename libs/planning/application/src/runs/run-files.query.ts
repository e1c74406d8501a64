import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns } from '../ports/schedule-runs';
import { StoredRun } from './stored-run';

/** A run's problem and its answers as the documented JSON: to be saved, replayed, sent to a colleague. */
@Injectable()
export class RunFilesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stored: StoredRun,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** As it was stored, also that of an earlier generator. Throws NotFound. */
  async problem(runId: Id): Promise<unknown> {
    return this.uow.run(async () => {
      await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run-problem.read', resource: 'schedule-run', resourceId: runId, query: { runId } });
      return this.runs.problemFileOf(runId);
    });
  }

  /** Throws NotFound, RunHasNoPlan, InvalidValue. */
  async solution(runId: Id, alternative = 0): Promise<unknown> {
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run-solution.read', resource: 'schedule-run', resourceId: runId, query: { runId, alternative } });
      return this.stored.solutionOf(run, alternative);
    });
  }
}
