import { Injectable } from '@nestjs/common';
import { AuditTrail, JobQueue, newId, Clock, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { LOOK } from './look-jobs';

/** Somebody wants to know at once. */
@Injectable()
export class AskForLook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The job. Throws NotFound. */
  execute(programId: Id): Promise<{ jobId: Id }> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const jobId = await this.queue.enqueue({ kind: LOOK, payload: { programId }, dedupKey: newId(this.clock) });
      await this.audit.record({ action: 'conflicts.look.ask', resource: 'program', resourceId: programId, after: { jobId } });
      return { jobId };
    });
  }
}
