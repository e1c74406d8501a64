import type { Actor, Id, JobContext, UnitOfWork } from '@housestaff/kernel';
import type { TenantContext } from '../tenancy/tenant-context';
import type { Attempt, JobAttemptStore } from './job-attempt.store';

const leastBetweenReports = 250;

export interface AttemptParts {
  readonly attempt: Attempt;
  readonly number: number;
  readonly actor: Actor;
  readonly store: JobAttemptStore;
  readonly unitOfWork: UnitOfWork;
  readonly tenant: TenantContext;
}

/** What a handler sees of its attempt. */
export class AttemptContext implements JobContext {
  /** True once `commit` has stored the success. */
  committed = false;
  private lastReport = -Infinity;
  private waiting: { progress: unknown } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: AttemptParts,
    readonly signal: AbortSignal,
  ) {}

  get jobId(): Id {
    return this.parts.attempt.jobId;
  }

  get attempt(): number {
    return this.parts.number;
  }

  /** The newest report of each quarter second is stored; the last one always is. */
  async report(progress: unknown): Promise<void> {
    this.waiting = { progress };
    const wait = this.lastReport + leastBetweenReports - performance.now();
    if (wait <= 0) return this.write();
    // A report that cannot be stored is no reason to fail the job: the next one, or its end, will say.
    this.timer ??= setTimeout(() => void this.write().catch(() => undefined), wait);
  }

  async store(effects: () => Promise<void>): Promise<void> {
    const { store, attempt } = this.parts;
    await this.inUnit(async () => {
      await effects();
      // Afterwards, as `commit` does it: whoever changes both the job and what it works on takes them in this order.
      await store.hold(attempt);
    });
  }

  async commit<T>(effects: () => Promise<T>): Promise<T> {
    await this.flush();
    this.signal.throwIfAborted();
    const { store, attempt } = this.parts;
    const result = await this.inUnit(async () => {
      const value = await effects();
      await store.succeed(attempt, value);
      return value;
    });
    this.committed = true;
    return result;
  }

  /** Stores the report that waits, when there is one. */
  async flush(): Promise<void> {
    await this.write();
    await this.writing;
  }

  private inUnit<T>(work: () => Promise<T>): Promise<T> {
    const { tenant, actor, unitOfWork } = this.parts;
    return tenant.runAs(actor, () => unitOfWork.run(work));
  }

  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const waiting = this.waiting;
    this.waiting = undefined;
    if (!waiting || this.committed) return this.writing.catch(() => undefined);
    this.lastReport = performance.now();
    const earlier = this.writing.catch(() => undefined);
    this.writing = earlier.then(() => this.parts.store.progress(this.parts.attempt, waiting.progress));
    return this.writing;
  }
}
