import type { JobSignals, JobTicket } from '../job-signals';
import { ticketId, type TicketQueue } from './bull-queue';

const patience = 1000;

/**
 * Brings to Redis what this process queues. When Redis is away nothing is kept for later: the row waits in PostgreSQL, and
 * a worker's sweep tells of it.
 */
export class TicketCarrier {
  private readonly unsubscribe: () => void;
  private away = false;

  constructor(
    private readonly queue: TicketQueue,
    signals: JobSignals,
    private readonly log: (message: string, facts: Record<string, unknown>) => void = () => undefined,
  ) {
    this.unsubscribe = signals.on((event) => {
      if (event.type === 'queued') void this.carry(event.ticket, event.delay);
    });
    queue.on('error', (error) => this.lost(error));
    queue.client.on('ready', () => (this.away = false));
  }

  stop(): void {
    this.unsubscribe();
  }

  /** A ticket that Redis has already changes nothing. Never rejects. */
  async carry(ticket: JobTicket, delay = 0): Promise<void> {
    if (!this.connected()) return;
    await this.queue.add(ticket, { jobId: ticketId(ticket), delay }).catch((error: unknown) => this.lost(error));
  }

  connected(): boolean {
    return this.queue.client.status === 'ready';
  }

  /** True when Redis answers now. */
  async answers(): Promise<boolean> {
    if (!this.connected()) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), patience)));
    const asked = this.queue.client.ping().then(() => true, () => false);
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }

  /** Told once until Redis is back: it is tried again every second. */
  private lost(error: unknown): void {
    if (this.connected()) return this.log('Redis refused', { err: error });
    if (!this.away) this.log('Redis is away: jobs wait in the database', { err: error });
    this.away = true;
  }
}
