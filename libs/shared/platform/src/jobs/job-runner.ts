import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '@housestaff/kernel';
import { SystemTransaction } from '../tenancy/system-transaction';
import { TenantContext } from '../tenancy/tenant-context';
import { AttemptContext } from './attempt-context';
import { Heartbeat } from './heartbeat';
import { JobAttemptStore, type Attempt, type LoadedJob } from './job-attempt.store';
import { JobStopped, LostJob } from './job-errors';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobLeases } from './job-leases';
import { JobSignals } from './job-signals';

export interface JobRunnerOptions {
  /** Jobs at once; 4 when left out. */
  readonly concurrency?: number;
  /** No other process runs jobs on this database: what a killed one left runs again at once, not after its lease. */
  readonly alone?: boolean;
  /** Milliseconds that a job stays taken after its runner died; 15,000 when left out. */
  readonly lease?: number;
  /** Milliseconds before the second attempt, doubling with each; 1,000 when left out. */
  readonly backoff?: number;
  readonly log?: (message: string, facts: Record<string, unknown>) => void;
}

interface Active {
  readonly attempt: Attempt;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Runs jobs in this process. The database says which; this process's own signals only make it quicker. */
@Injectable()
export class JobRunner {
  private readonly active = new Map<string, Active>();
  private readonly leases: JobLeases;
  private readonly claiming = new Heartbeat(500, () => this.claim(), (error) => this.complain('claim', error));
  private readonly keeping = new Heartbeat(200, () => this.keep(), (error) => this.complain('keep', error));
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly registry: JobHandlerRegistry,
    private readonly store: JobAttemptStore,
    private readonly signals: JobSignals,
    private readonly tenant: TenantContext,
    private readonly unitOfWork: UnitOfWork,
    system: SystemTransaction,
    private readonly options: JobRunnerOptions = {},
  ) {
    this.leases = new JobLeases(system, options.lease ?? 15_000);
  }

  async start(): Promise<void> {
    if (this.options.alone) await this.leases.release(this.registry.kinds());
    this.unsubscribe = this.signals.on((event) => {
      if (event.type === 'queued') this.claiming.nudge();
      else this.stopJob(event.jobId, 'cancelled');
    });
    this.claiming.start();
    this.keeping.start();
  }

  /** Running jobs are told to stop and handed back; waits for them at most so many milliseconds. */
  async stop(patience = 5000): Promise<void> {
    this.unsubscribe?.();
    await this.claiming.stop();
    for (const { attempt } of this.active.values()) this.stopJob(attempt.jobId, 'shutdown');
    const all = Promise.all([...this.active.values()].map(({ done }) => done));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([all, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
    await this.keeping.stop();
  }

  private async claim(): Promise<void> {
    const free = (this.options.concurrency ?? 4) - this.active.size;
    if (free <= 0) return;
    for (const attempt of await this.leases.claim(this.registry.kinds(), free)) this.begin(attempt);
  }

  private async keep(): Promise<void> {
    if (this.active.size === 0) return;
    const attempts = [...this.active.values()].map(({ attempt }) => attempt);
    for (const { id, lost } of await this.leases.keep(attempts)) this.stopJob(id, lost ? 'lost' : 'cancelled');
  }

  private begin(attempt: Attempt): void {
    const abort = new AbortController();
    const done = this.run(attempt, abort.signal)
      .catch((error: unknown) => this.complain('run', error, attempt))
      .finally(() => {
        this.active.delete(attempt.jobId);
        this.claiming.nudge();
      });
    this.active.set(attempt.jobId, { attempt, abort, done });
  }

  private stopJob(jobId: string, why: JobStopped['why']): void {
    this.active.get(jobId)?.abort.abort(new JobStopped(why));
  }

  private async run(attempt: Attempt, signal: AbortSignal): Promise<void> {
    const job = await this.store.load(attempt);
    if (job.cancelRequested) return this.store.cancelled(attempt);
    const handler = this.registry.get(job.kind);
    if (job.attempts > handler.maxAttempts) {
      return this.store.failed(attempt, `Its process ended ${handler.maxAttempts} times in the middle of it`);
    }
    const context = this.contextOf(attempt, job, signal);
    try {
      signal.throwIfAborted();
      const result = await this.tenant.runAs(job.actor, () => handler.handle(job.payload, context));
      await this.finish(attempt, context, result);
    } catch (error) {
      await this.settle(attempt, job, context, error);
    }
  }

  private contextOf(attempt: Attempt, job: LoadedJob, signal: AbortSignal): AttemptContext {
    const { store, unitOfWork, tenant } = this;
    return new AttemptContext({ attempt, number: job.attempts, actor: job.actor, store, unitOfWork, tenant }, signal);
  }

  private async finish(attempt: Attempt, context: AttemptContext, result: unknown): Promise<void> {
    if (context.committed) return;
    await context.flush();
    if (!context.signal.aborted) return this.store.finishWithoutEffects(attempt, result);
    if (whyStopped(context.signal) === 'cancelled') return this.store.cancelled(attempt, result);
    if (whyStopped(context.signal) === 'shutdown') return this.store.giveBack(attempt);
  }

  private async settle(attempt: Attempt, job: LoadedJob, context: AttemptContext, error: unknown): Promise<void> {
    // Stored as succeeded: what the handler threw afterwards changes nothing.
    if (context.committed) return this.complain('after commit', error, attempt);
    const why = whyStopped(context.signal);
    if (error instanceof LostJob || why === 'lost') return this.complain('lost', error, attempt);
    await context.flush().catch(() => undefined);
    if (why === 'cancelled') return this.store.cancelled(attempt);
    if (why === 'shutdown') return this.store.giveBack(attempt);
    const message = error instanceof Error ? error.message : String(error);
    this.complain(job.kind, error, attempt);
    const last = job.attempts >= this.registry.get(job.kind).maxAttempts;
    if (last || error instanceof DomainError) return this.store.failed(attempt, message);
    await this.store.retry(attempt, message, (this.options.backoff ?? 1000) * 2 ** (job.attempts - 1));
  }

  private complain(during: string, error: unknown, attempt?: Attempt): void {
    this.options.log?.('job trouble', { during, jobId: attempt?.jobId, err: error });
  }
}

function whyStopped(signal: AbortSignal): JobStopped['why'] | undefined {
  return signal.aborted && signal.reason instanceof JobStopped ? signal.reason.why : undefined;
}
