import { Injectable } from '@nestjs/common';
import { AppSource } from '../tenancy/app-source';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'stopping'>>;
}

const patience = 2000;

/** Alive: this process answers. Ready: it can serve, so the database answers and it is not shutting down. */
@Injectable()
export class Health {
  private stopping = false;

  constructor(private readonly app: AppSource) {}

  /** From now on not ready, so that a load balancer sends no more requests. */
  beginStop(): void {
    this.stopping = true;
  }

  async readiness(): Promise<Readiness> {
    if (this.stopping) return { ready: false, checks: { process: 'stopping' } };
    const database = await this.databaseAnswers();
    return { ready: database, checks: { process: 'ok', database: database ? 'ok' : 'failed' } };
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
