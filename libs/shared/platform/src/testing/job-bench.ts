import { setTimeout as sleep } from 'node:timers/promises';
import { SystemClock, type Id } from '@housestaff/kernel';
import { TypeOrmAuditTrail } from '../audit/typeorm-audit-trail';
import { JobStatusQuery, type JobView } from '../jobs/job.query';
import type { JobOptions } from '../platform-options';
import { jobProcess, type Handle, type JobProcess } from './job-process';
import type { TestDatabase } from './test-database';

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

  process(handle: Handle, options: JobOptions = {}, kind = this.newKind()) {
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

  async until(id: Id, wanted: JobView['status'], patience = 6000): Promise<JobView> {
    return this.untilJob(id, ({ status }) => status === wanted, patience);
  }

  async untilJob(id: Id, reached: (job: JobView) => boolean, patience = 6000): Promise<JobView> {
    const end = performance.now() + patience;
    for (;;) {
      const job = await this.status(id);
      if (reached(job)) return job;
      if (performance.now() > end) throw new Error(`still ${JSON.stringify(job)}`);
      await sleep(10);
    }
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
