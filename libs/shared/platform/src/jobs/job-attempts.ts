import { DomainError, type UnitOfWork } from '@housestaff/kernel';
import type { TenantContext } from '../tenancy/tenant-context';
import { AttemptContext } from './attempt-context';
import type { Attempt, JobAttemptStore, LoadedJob } from './job-attempt.store';
import { JobStopped, LostJob } from './job-errors';
import type { JobHandlerRegistry } from './job-handler-registry';
import type { JobSignals } from './job-signals';

export interface JobAttemptsParts {
  readonly registry: JobHandlerRegistry;
  readonly store: JobAttemptStore;
  readonly signals: JobSignals;
  readonly tenant: TenantContext;
  readonly unitOfWork: UnitOfWork;
}

export type Outcome = 'succeeded' | 'failed' | 'retried' | 'cancelled' | 'released' | 'lost';

export interface JobAttemptsOptions {
  /** Milliseconds before the second attempt, doubling with each; 1,000 when left out. */
  readonly backoff?: number;
  readonly complain: (during: string, error: unknown, attempt?: Attempt) => void;
}

/** Carries out one claimed attempt, and stores how it ended. */
export class JobAttempts {
  constructor(
    private readonly parts: JobAttemptsParts,
    private readonly options: JobAttemptsOptions,
  ) {}

  /** Rejects when the end could not be stored: the lease runs out then, and the job is tried again. */
  async run(attempt: Attempt, signal: AbortSignal): Promise<{ kind: string; outcome: Outcome }> {
    const job = await this.parts.store.load(attempt);
    return { kind: job.kind, outcome: await this.carryOut(attempt, job, signal) };
  }

  private async carryOut(attempt: Attempt, job: LoadedJob, signal: AbortSignal): Promise<Outcome> {
    if (job.cancelRequested) return this.cancelled(attempt);
    const handler = this.parts.registry.get(job.kind);
    if (job.attempts > handler.maxAttempts) {
      return this.fail(attempt, job, `Its process ended ${handler.maxAttempts} times in the middle of it`);
    }
    const context = this.contextOf(attempt, job, signal);
    try {
      signal.throwIfAborted();
      const result = await this.parts.tenant.runAs(job.actor, () => handler.handle(job.payload, context));
      return await this.finish(attempt, context, result);
    } catch (error) {
      return this.settle(attempt, job, context, error);
    }
  }

  private contextOf(attempt: Attempt, job: LoadedJob, signal: AbortSignal): AttemptContext {
    const { store, unitOfWork, tenant } = this.parts;
    return new AttemptContext({ attempt, number: job.attempts, actor: job.actor, store, unitOfWork, tenant }, signal);
  }

  private async finish(attempt: Attempt, context: AttemptContext, result: unknown): Promise<Outcome> {
    if (context.committed) return 'succeeded';
    await context.flush();
    const why = whyStopped(context.signal);
    if (why === 'cancelled') return this.cancelled(attempt, result);
    if (why === 'shutdown') return this.release(attempt);
    if (why === 'lost') return 'lost';
    await this.parts.store.finishWithoutEffects(attempt, result);
    return 'succeeded';
  }

  private async settle(attempt: Attempt, job: LoadedJob, context: AttemptContext, error: unknown): Promise<Outcome> {
    if (context.committed) {
      // Stored as succeeded: what the handler threw afterwards changes nothing.
      this.options.complain('after commit', error, attempt);
      return 'succeeded';
    }
    const why = whyStopped(context.signal);
    if (error instanceof LostJob || why === 'lost') {
      this.options.complain('lost', error, attempt);
      return 'lost';
    }
    await context.flush().catch(() => undefined);
    if (why === 'cancelled') return this.cancelled(attempt);
    if (why === 'shutdown') return this.release(attempt);
    this.options.complain(job.kind, error, attempt);
    const message = error instanceof Error ? error.message : String(error);
    const last = job.attempts >= this.parts.registry.get(job.kind).maxAttempts;
    return last || error instanceof DomainError ? this.fail(attempt, job, message) : this.retry(attempt, job, message);
  }

  private async cancelled(attempt: Attempt, result?: unknown): Promise<Outcome> {
    await this.parts.store.cancelled(attempt, result);
    return 'cancelled';
  }

  private async release(attempt: Attempt): Promise<Outcome> {
    await this.parts.store.giveBack(attempt);
    this.parts.signals.send({ type: 'queued', ticket: attempt, delay: 0 });
    return 'released';
  }

  private async retry(attempt: Attempt, job: LoadedJob, message: string): Promise<Outcome> {
    const delay = (this.options.backoff ?? 1000) * 2 ** (job.attempts - 1);
    await this.parts.store.retry(attempt, message, delay);
    this.parts.signals.send({ type: 'queued', ticket: attempt, delay });
    return 'retried';
  }

  private async fail(attempt: Attempt, job: LoadedJob, reason: string): Promise<Outcome> {
    const { registry, store } = this.parts;
    try {
      await store.failed(attempt, reason, () => registry.get(job.kind).gaveUp(job.payload, reason));
    } catch (error) {
      if (error instanceof LostJob) throw error;
      this.options.complain('gave up', error, attempt);
      await store.failed(attempt, reason);
    }
    return 'failed';
  }
}

function whyStopped(signal: AbortSignal): JobStopped['why'] | undefined {
  return signal.aborted && signal.reason instanceof JobStopped ? signal.reason.why : undefined;
}
