import { Heartbeat } from '../heartbeat';
import { JobIntake, type JobSink } from '../job-intake';
import type { JobLeases } from '../job-leases';
import type { JobTicket } from '../job-signals';
import type { TicketQueue } from './bull-queue';
import type { TicketCarrier } from './ticket-carrier';

/** So many of the jobs that wait longest are told of again in each sweep; the rest follow as these are done. */
const SWEEP = 200;

export interface TicketIntakeOptions {
  readonly concurrency?: number;
  /** Milliseconds between two sweeps; 1,000 when left out. */
  readonly sweep?: number;
  readonly failed?: (error: unknown) => void;
}

/**
 * Takes tickets from Redis and claims their jobs. Once a second it tells Redis again of what is due, so that a ticket may
 * get lost on any way: Redis emptied or restarted, a process that died between its commit and Redis, or in mid-job.
 */
export class TicketIntake extends JobIntake {
  private readonly sweeping: Heartbeat;
  private readonly onReady = (): void => this.sweeping.nudge();
  private sink: JobSink | undefined;
  private processing = false;
  private readonly claims = new Set<Promise<void>>();

  constructor(
    private readonly queue: TicketQueue,
    private readonly carrier: TicketCarrier,
    private readonly leases: JobLeases,
    private readonly options: TicketIntakeOptions = {},
  ) {
    super();
    this.sweeping = new Heartbeat(options.sweep ?? 1000, () => this.sweep(), (error) => options.failed?.(error));
    // Bull names its connection without handling a refusal, which would end the process. Nothing reads that name.
    (queue as unknown as { setWorkerName: () => Promise<void> }).setWorkerName = async () => undefined;
  }

  async start(sink: JobSink): Promise<void> {
    this.sink = sink;
    this.queue.client.on('ready', this.onReady);
    this.sweeping.start();
  }

  async stop(): Promise<void> {
    this.sink = undefined;
    this.queue.client.off('ready', this.onReady);
    await this.sweeping.stop();
    // What is being claimed is the runner's before it stops.
    await Promise.all(this.claims);
    if (this.processing) await this.pause();
  }

  /** Redis may be away at the start, and Bull begins only with a connection. */
  private async sweep(): Promise<void> {
    const { sink } = this;
    if (!sink || !this.carrier.connected()) return;
    this.begin();
    const tickets = await this.leases.due(sink.kinds, SWEEP);
    await Promise.all(tickets.map((ticket) => this.carrier.carry(ticket)));
  }

  private begin(): void {
    if (this.processing) return;
    this.processing = true;
    const work = this.queue.process(this.options.concurrency ?? 4, (job) => this.take(job.data));
    work.catch((error: unknown) => this.options.failed?.(error));
  }

  /** Bull keeps the place until the attempt has ended. A ticket that no longer counts is used up here, without a trace. */
  private async take(ticket: JobTicket): Promise<void> {
    const { sink } = this;
    if (!sink) return;
    const claim = this.leases.claimOne(sink.kinds, ticket);
    const begun = claim.then((attempt) => attempt && { done: sink.take(attempt) });
    const settled = begun.then(() => undefined, () => undefined);
    this.claims.add(settled);
    void settled.then(() => this.claims.delete(settled));
    await (await begun)?.done;
  }

  private async pause(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, 1000)));
    await Promise.race([this.queue.pause(true, true).catch(() => undefined), late]);
    clearTimeout(timer);
  }
}
