import { setTimeout as sleep } from 'node:timers/promises';
import { JobHandler, SystemClock, type Id, type JobContext } from '@housestaff/kernel';
import { TypeOrmAuditTrail } from '../audit/typeorm-audit-trail';
import { JobAttemptStore } from '../jobs/job-attempt.store';
import { JobHandlerRegistry } from '../jobs/job-handler-registry';
import { JobRunner, type JobRunnerOptions } from '../jobs/job-runner';
import { JobSignals } from '../jobs/job-signals';
import { JobStatusQuery, type JobView } from '../jobs/job.query';
import { PostgresJobQueue } from '../jobs/postgres-job-queue';
import type { TestDatabase } from './test-database';

type Handle = (payload: unknown, context: JobContext) => Promise<unknown>;

class TestHandler extends JobHandler {
  calls = 0;

  constructor(
    readonly kind: string,
    private readonly work: Handle,
  ) {
    super();
  }

  handle(payload: unknown, context: JobContext): Promise<unknown> {
    this.calls++;
    return this.work(payload, context);
  }
}

let kinds = 0;

/** What stands for processes that share one database: each has its own runner, queue and signals. */
export class JobBench {
  private readonly runners: JobRunner[] = [];

  constructor(
    private readonly db: TestDatabase,
    private readonly org: Id,
  ) {}

  process(handle: Handle, options: JobRunnerOptions = {}, kind = `test.${++kinds}`) {
    const { db, org } = this;
    const registry = new JobHandlerRegistry();
    const handler = new TestHandler(kind, handle);
    registry.register(handler);
    const signals = new JobSignals();
    const store = new JobAttemptStore(db.unitOfWork, db.context);
    const queue = new PostgresJobQueue(db.unitOfWork, db.context, db.currentActor, new SystemClock(), registry, signals);
    const runner = new JobRunner(registry, store, signals, db.context, db.unitOfWork, db.system, { backoff: 20, ...options });
    this.runners.push(runner);
    const enqueue = (payload: unknown = {}, dedupKey?: string): Promise<Id> =>
      db.actingAs(org, () => queue.enqueue({ kind, payload, dedupKey }), { label: 'asker@example.org' });
    return { handler, runner, queue, kind, enqueue, cancel: (id: Id) => db.actingAs(org, () => queue.cancel(id)) };
  }

  status(id: Id): Promise<JobView> {
    const { context, currentActor, unitOfWork } = this.db;
    const audit = new TypeOrmAuditTrail(context, currentActor, unitOfWork, new SystemClock());
    return this.db.actingAs(this.org, () => new JobStatusQuery(unitOfWork, context, currentActor, audit).execute(id));
  }

  async until(id: Id, wanted: JobView['status'], patience = 4000): Promise<JobView> {
    const end = performance.now() + patience;
    for (;;) {
      const job = await this.status(id);
      if (job.status === wanted) return job;
      if (performance.now() > end) throw new Error(`still ${JSON.stringify(job)}`);
      await sleep(10);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.runners.splice(0).map((runner) => runner.stop(500)));
  }
}

/** Ends when the signal is aborted, by throwing its reason. */
export function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
