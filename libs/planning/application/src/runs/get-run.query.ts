import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleRuns, type RunState } from '../ports/schedule-runs';

@Injectable()
export class GetRunQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly runs: ScheduleRuns,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ runId }: { runId: Id }): Promise<RunState> {
    return this.uow.run(async () => {
      const run = await this.runs.findById(runId);
      if (!run) throw new NotFound('run', runId);
      this.access.assertProgram(run.programId);
      await this.audit.record({ action: 'planning.run.read', resource: 'schedule-run', resourceId: runId });
      return run;
    });
  }
}
