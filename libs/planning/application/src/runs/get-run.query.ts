import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { RunState } from '../ports/schedule-runs';
import { StoredRun } from './stored-run';

@Injectable()
export class GetRunQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stored: StoredRun,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ runId }: { runId: Id }): Promise<RunState> {
    return this.uow.run(async () => {
      const run = await this.stored.find(runId);
      await this.audit.record({ action: 'planning.run.read', resource: 'schedule-run', resourceId: runId, query: { runId } });
      return run;
    });
  }
}
