import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { TenantContext } from '../tenancy/tenant-context';

export interface JobView {
  readonly id: Id;
  readonly kind: string;
  readonly status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  readonly progress: unknown;
  readonly attempts: number;
  readonly cancelRequested: boolean;
  readonly result: unknown;
  readonly error: string | null;
  readonly createdBy: Id;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/**
 * One job of the current organization. A job knows no program, so whoever has grants over single programs alone sees the
 * jobs they started. Throws `NotFound`. Joins a running unit of work.
 */
@Injectable()
export class JobStatusQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
  ) {}

  execute(jobId: Id): Promise<JobView> {
    return this.unitOfWork.run(async () => {
      const rows = await this.context.query<JobView>(
        `select id, kind, status, progress, attempts, cancel_requested as "cancelRequested", result, error,
           created_by as "createdBy", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"
         from platform.job where id = $1`,
        [jobId],
      );
      const [job] = rows;
      if (!job || !this.shows(job)) throw new NotFound('job', jobId);
      await this.audit.record({ action: 'platform.job.read', resource: 'job', resourceId: jobId, query: {} });
      return job;
    });
  }

  private shows(job: JobView): boolean {
    const { userId, grants } = this.actor.get();
    return job.createdBy === userId || grants.some(({ programId }) => programId === undefined);
  }
}
