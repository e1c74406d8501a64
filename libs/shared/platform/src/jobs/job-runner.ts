import type { Attempt } from './job-attempt.store';
import { JobAttempts, type JobAttemptsParts, type Outcome } from './job-attempts';
import { JobStopped } from './job-errors';
import { Heartbeat } from './heartbeat';
import type { JobIntake, JobSink } from './job-intake';
import type { JobLeases } from './job-leases';

export interface JobRunnerOptions {
  /** Jobs at once; 4 when left out. */
  readonly concurrency?: number;
  /** Milliseconds before the second attempt, doubling with each; 1,000 when left out. */
  readonly backoff?: number;
  /** Milliseconds that running jobs have to finish at a shutdown before they are told to stop; none when left out. */
  readonly grace?: number;
  readonly log?: (message: string, facts: Record<string, unknown>) => void;
  readonly observe?: (kind: string, outcome: Outcome, seconds: number) => void;
}

interface Active {
  readonly attempt: Attempt;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Runs in this process what its intake claims, and keeps the leases meanwhile. */
export class JobRunner implements JobSink {
  private readonly active = new Map<string, Active>();
  private readonly attempts: JobAttempts;
  private readonly keeping = new Heartbeat(200, () => this.keep(), (error) => this.complain('keep', error));
  private unsubscribe: (() => void) | undefined;
  private started = false;

  constructor(
    private readonly parts: JobAttemptsParts,
    private readonly leases: JobLeases,
    private readonly intake: JobIntake,
    private readonly options: JobRunnerOptions = {},
  ) {
    this.attempts = new JobAttempts(parts, { backoff: options.backoff, complain: (...facts) => this.complain(...facts) });
  }

  get kinds(): string[] {
    return this.parts.registry.kinds();
  }

  free(): number {
    return (this.options.concurrency ?? 4) - this.active.size;
  }

  async start(): Promise<void> {
    this.started = true;
    this.unsubscribe = this.parts.signals.on((event) => event.type === 'cancelled' && this.stopJob(event.jobId, 'cancelled'));
    await this.intake.start(this);
    this.keeping.start();
  }

  /** Nothing new; running jobs may finish in their grace, then they are told to stop and handed back. Waits at most so many ms more. */
  async stop(patience = 5000): Promise<void> {
    if (!this.started) return;
    this.started = false;
    await this.intake.stop();
    await this.allDone(this.options.grace ?? 0);
    this.unsubscribe?.();
    for (const { attempt } of this.active.values()) this.stopJob(attempt.jobId, 'shutdown');
    await this.allDone(patience);
    await this.keeping.stop();
  }

  take(attempt: Attempt): Promise<void> {
    const abort = new AbortController();
    const key = `${attempt.jobId}.${attempt.fence}`;
    const done = this.carryOut(attempt, abort.signal).finally(() => this.active.delete(key));
    this.active.set(key, { attempt, abort, done });
    return done;
  }

  private async carryOut(attempt: Attempt, signal: AbortSignal): Promise<void> {
    const begun = performance.now();
    try {
      const { kind, outcome } = await this.attempts.run(attempt, signal);
      this.options.observe?.(kind, outcome, (performance.now() - begun) / 1000);
    } catch (error) {
      this.complain('run', error, attempt);
    }
  }

  private async keep(): Promise<void> {
    if (this.active.size === 0) return;
    const attempts = [...this.active.values()].map(({ attempt }) => attempt);
    for (const { id, lost } of await this.leases.keep(attempts)) this.stopJob(id, lost ? 'lost' : 'cancelled');
  }

  /** A job that this process lost and took again is here twice: lost is all but the newest attempt. */
  private stopJob(jobId: string, why: JobStopped['why']): void {
    const ours = [...this.active.values()].filter(({ attempt }) => attempt.jobId === jobId);
    const meant = why === 'lost' && ours.length > 1 ? ours.slice(0, -1) : ours;
    for (const { abort } of meant) abort.abort(new JobStopped(why));
  }

  private async allDone(patience: number): Promise<void> {
    if (this.active.size === 0 || patience <= 0) return;
    const all = Promise.all([...this.active.values()].map(({ done }) => done));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([all, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
  }

  private complain(during: string, error: unknown, attempt?: Attempt): void {
    this.options.log?.('job trouble', { during, jobId: attempt?.jobId, err: error });
  }
}
