import { Injectable, Optional } from '@nestjs/common';
import { TicketCarrier } from '../jobs/redis/ticket-carrier';
import { PlatformOptions } from '../platform-options';
import { AppSource } from '../tenancy/app-source';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'stopping'>>;
  /** What doesn't work just now, while requests are served. */
  readonly degraded?: string;
}

const patience = 2000;

/** Alive: this process answers. Ready: it can do its work, so the database answers and it is not shutting down. */
@Injectable()
export class Health {
  private stopping = false;

  constructor(
    private readonly app: AppSource,
    private readonly options: PlatformOptions,
    @Optional() private readonly carrier?: TicketCarrier,
  ) {}

  get isStopping(): boolean {
    return this.stopping;
  }

  /** From now on not ready, so that a load balancer sends no more requests. */
  beginStop(): void {
    this.stopping = true;
  }

  async readiness(): Promise<Readiness> {
    if (this.stopping) return { ready: false, checks: { process: 'stopping' } };
    const [database, redis] = await Promise.all([this.databaseAnswers(), this.carrier?.answers() ?? true]);
    const checks = { process: 'ok', database: said(database), ...(this.carrier && { redis: said(redis) }) } as const;
    const ready = database && (redis || !this.options.jobsOnly);
    return { ready, checks, ...(!redis && { degraded: 'Redis is away: jobs wait in the database until it is back' }) };
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), patience)));
    const asked = this.app.source.query('select 1').then(() => true, () => false);
    try {
      return await Promise.race([asked, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function said(answers: boolean): 'ok' | 'failed' {
  return answers ? 'ok' : 'failed';
}
