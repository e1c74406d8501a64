import { SystemClock, type Id } from '@housestaff/kernel';
import { TypeOrmAuditTrail } from '../audit/typeorm-audit-trail';
import { JobStatusQuery, type JobView } from '../jobs/job.query';
import { jobProcess, type Handle, type JobProcess, type JobProcessOptions } from './job-process';
import type { TestDatabase } from './test-database';
import { until } from './until';

let kinds = 0;

/** What stands for processes that share one database, and a Redis where one is named. */
export class JobBench {
  private readonly processes: JobProcess[] = [];

  constructor(
    private readonly db: TestDatabase,
    private readonly org: Id,
    readonly redisUrl?: string,
  ) {}

  newKind(): string {
    return `test.${++kinds}`;
  }

  process(handle: Handle, options: JobProcessOptions = {}, kind = this.newKind()) {
    const { db, org } = this;
    const made = jobProcess(db, kind, handle, options, this.redisUrl);
    this.processes.push(made);
    const { queue } = made;
    const enqueue = (payload: unknown = {}, dedupKey?: string): Promise<Id> =>
      db.actingAs(org, () => queue.enqueue({ kind, payload, dedupKey }), { label: 'asker@example.org' });
    return { ...made, kind, enqueue, cancel: (id: Id) => db.actingAs(org, () => queue.cancel(id)) };
  }

  status(id: Id): Promise<JobView> {
    const { context, currentActor, unitOfWork } = this.db;
    const audit = new TypeOrmAuditTrail(context, currentActor, unitOfWork, new SystemClock());
    return this.db.actingAs(this.org, () => new JobStatusQuery(unitOfWork, context, currentActor, audit).execute(id));
  }

  async until(id: Id, wanted: JobView['status']): Promise<JobView> {
    return this.untilJob(id, `job ${wanted}`, ({ status }) => status === wanted);
  }

  async untilJob(id: Id, what: string, reached: (job: JobView) => boolean): Promise<JobView> {
    return until(what, () => this.status(id), reached);
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.splice(0).map((process) => process.stop()));
  }
}

/** Ends when the signal is aborted, by throwing its reason. */
export function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
