import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { LOGGER, type Logger } from '../logging/logger';
import { AppSource } from '../tenancy/app-source';
import { CHANGES, type ChangeNotice } from './change-notice';

export interface ChangeListener {
  heard(notice: ChangeNotice): void;
  /** The connection was away: what was said in the meantime is lost. */
  missed(): void;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5000;
/** A connection that doesn't answer for so long is gone, although nobody said so. */
const PULSE_MS = 10_000;

/**
 * What all instances say of their changes, of every organization. One connection of its own, from the first listener on: a
 * pooler that shares connections among transactions can't carry it.
 */
@Injectable()
export class ChangeStream implements OnApplicationShutdown {
  private readonly listeners = new Set<ChangeListener>();
  private client: Client | undefined;
  private pulse: NodeJS.Timeout | undefined;
  private opening: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly app: AppSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get isOpen(): boolean {
    return this.client !== undefined;
  }

  /** Resolves once everything that is committed from here on is heard, or the first try to connect has failed. */
  async listen(listener: ChangeListener): Promise<void> {
    this.listeners.add(listener);
    this.opening ??= this.open().catch((error: unknown) => this.lost(error));
    await this.opening;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.pulse);
    await this.client?.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    const { url } = this.app.source.options as { readonly url?: string };
    const client = new Client({ connectionString: url, application_name: 'housestaff-changes', connectionTimeoutMillis: PULSE_MS, query_timeout: PULSE_MS, keepAlive: true });
    client.on('error', (error) => this.drop(client, error));
    client.on('end', () => this.drop(client, new Error('The connection ended')));
    client.on('notification', ({ payload }) => this.tell((one) => one.heard(JSON.parse(payload ?? '') as ChangeNotice)));
    try {
      await client.connect();
      await client.query(`listen ${CHANGES}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    if (this.stopped) return client.end();
    this.client = client;
    this.pulse = setInterval(() => void client.query('select 1').catch((error: unknown) => this.drop(client, error)), PULSE_MS).unref();
  }

  private drop(client: Client, error: unknown): void {
    if (this.client !== client) return;
    clearInterval(this.pulse);
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.lost(error);
  }

  private lost(error: unknown): void {
    if (this.stopped) return;
    this.logger.warn({ err: error }, 'Changes of other instances are not heard just now');
    void this.reopen();
  }

  private async reopen(): Promise<void> {
    for (let pause = FIRST_PAUSE; !this.stopped; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await sleep(pause, undefined, { ref: false });
      try {
        await this.open();
        return this.tell((one) => one.missed());
      } catch {
        // Said once; it goes on trying.
      }
    }
  }

  private tell(what: (listener: ChangeListener) => void): void {
    for (const listener of this.listeners) what(listener);
  }
}
