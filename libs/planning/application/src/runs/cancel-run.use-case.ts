import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, JobQueue, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns } from '../ports/schedule-runs';
import { StoredRun } from './stored-run';

/** Ends a run and keeps the best plan it has stored. One that has ended stays as it is. */
@Injectable()
export class CancelRunUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stored: StoredRun,
    private readonly runs: ScheduleRuns,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ runId }: { runId: Id }): Promise<void> {
    await this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.runs.end(runId, 'cancelled', this.clock.now());
      if (run.jobId) await this.jobs.cancel(run.jobId);
      await this.audit.record({ action: 'planning.run.cancel', resource: 'schedule-run', resourceId: runId, before: { status: run.status }, after: { best: run.best } });
    });
  }
}
