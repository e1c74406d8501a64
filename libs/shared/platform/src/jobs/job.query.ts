import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
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

/** One job of the current organization. Throws `NotFound`. Joins a running unit of work. */
@Injectable()
export class JobStatusQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
  ) {}

  execute(jobId: Id): Promise<JobView> {
    return this.unitOfWork.run(async () => {
      const rows = await this.context.query<JobView>(
        `select id, kind, status, progress, attempts, cancel_requested as "cancelRequested", result, error,
           created_by as "createdBy", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"
         from platform.job where id = $1`,
        [jobId],
      );
      if (!rows[0]) throw new NotFound('job', jobId);
      return rows[0];
    });
  }
}
