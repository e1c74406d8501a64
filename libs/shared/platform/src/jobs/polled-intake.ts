import { Heartbeat } from './heartbeat';
import { JobIntake, type JobSink } from './job-intake';
import type { JobLeases } from './job-leases';
import type { JobSignals } from './job-signals';

export interface PolledIntakeOptions {
  /** No other process runs jobs on this database: what a killed one left runs again at once, not after its lease. */
  readonly alone?: boolean;
  readonly failed?: (error: unknown) => void;
}

/** Looks into the database twice a second, and at once when this process has queued something. */
export class PolledIntake extends JobIntake {
  private readonly claiming = new Heartbeat(500, () => this.claim(), (error) => this.options.failed?.(error));
  private sink: JobSink | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly leases: JobLeases,
    private readonly signals: JobSignals,
    private readonly options: PolledIntakeOptions = {},
  ) {
    super();
  }

  async start(sink: JobSink): Promise<void> {
    if (this.options.alone) await this.leases.release(sink.kinds);
    this.sink = sink;
    this.unsubscribe = this.signals.on(({ type }) => type === 'queued' && this.claiming.nudge());
    this.claiming.start();
  }

  async stop(): Promise<void> {
    this.unsubscribe?.();
    await this.claiming.stop();
  }

  private async claim(): Promise<void> {
    const { sink } = this;
    if (!sink || sink.free() <= 0) return;
    for (const attempt of await this.leases.claim(sink.kinds, sink.free())) {
      void sink.take(attempt).then(() => this.claiming.nudge());
    }
  }
}
