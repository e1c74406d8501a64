import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Id } from '@housestaff/kernel';
import { TenantContext } from '../tenancy/tenant-context';
import { systemActor } from '../tenancy/system-actor';
import { LostJob } from './job-errors';

/** One attempt at a job: what is stored of it only counts while its fence is the row's. */
export interface Attempt {
  readonly organizationId: Id;
  readonly jobId: Id;
  readonly fence: string;
}

export interface LoadedJob {
  readonly kind: string;
  readonly payload: unknown;
  readonly actor: Actor;
  readonly attempts: number;
  readonly cancelRequested: boolean;
}

@Injectable()
export class JobAttemptStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
  ) {}

  async load(attempt: Attempt): Promise<LoadedJob> {
    const rows = await this.as(attempt, () =>
      this.context.query<LoadedJob>(
        'select kind, payload, actor, attempts, cancel_requested as "cancelRequested" from platform.job where id = $1 and fence = $2',
        [attempt.jobId, attempt.fence],
      ),
    );
    if (!rows[0]) throw new LostJob(attempt.jobId);
    return rows[0];
  }

  /** In the running unit of work: throws LostJob unless the job is this attempt's until it ends. */
  async hold({ jobId, fence }: Attempt): Promise<void> {
    const rows = await this.context.query(`select from platform.job where id = $1 and fence = $2 and status = 'running' for share`, [jobId, fence]);
    if (rows.length === 0) throw new LostJob(jobId);
  }

  progress(attempt: Attempt, progress: unknown): Promise<void> {
    return this.as(attempt, () => this.update(attempt, 'progress = $3', [JSON.stringify(progress ?? null)]));
  }

  /** In the running unit of work, with the effects that it stands for. */
  succeed(attempt: Attempt, result: unknown): Promise<void> {
    return this.update(attempt, `status = 'succeeded', finished_at = clock_timestamp(), result = $3`, [
      JSON.stringify(result ?? null),
    ]);
  }

  finishWithoutEffects(attempt: Attempt, result: unknown): Promise<void> {
    return this.as(attempt, () => this.succeed(attempt, result));
  }

  cancelled(attempt: Attempt, result?: unknown): Promise<void> {
    return this.as(attempt, () =>
      this.update(attempt, `status = 'cancelled', finished_at = clock_timestamp(), result = $3`, [
        JSON.stringify(result ?? null),
      ]),
    );
  }

  /** `told` runs in the same unit of work. */
  failed(attempt: Attempt, error: string, told: () => Promise<void> = async () => undefined): Promise<void> {
    return this.as(attempt, async () => {
      await this.update(attempt, `status = 'failed', finished_at = clock_timestamp(), error = $3`, [error]);
      await told();
    });
  }

  /** Queued again after so many milliseconds. */
  retry(attempt: Attempt, error: string, delay: number): Promise<void> {
    const set = `status = 'queued', error = $3, run_at = clock_timestamp() + $4::float8 * interval '1 ms'`;
    return this.as(attempt, () => this.update(attempt, set, [error, delay]));
  }

  /** Handed back by a runner that shuts down: it does not count as an attempt. */
  giveBack(attempt: Attempt): Promise<void> {
    return this.as(attempt, () =>
      this.update(attempt, `status = 'queued', run_at = clock_timestamp(), attempts = attempts - 1`, []),
    );
  }

  private as<T>({ organizationId, jobId }: Attempt, work: () => Promise<T>): Promise<T> {
    return this.context.runAs(systemActor(organizationId, 'jobs', jobId), () => this.unitOfWork.run(work));
  }

  private async update({ jobId, fence }: Attempt, set: string, parameters: unknown[]): Promise<void> {
    const touched = await this.context.execute(
      `update platform.job set ${set}, changed_at = clock_timestamp(), version = version + 1
       where id = $1 and fence = $2 and status = 'running'`,
      [jobId, fence, ...parameters],
    );
    if (touched === 0) throw new LostJob(jobId);
  }
}
