import { Injectable } from '@nestjs/common';
import { Gauge, Histogram } from 'prom-client';
import type { Outcome } from '../jobs/job-attempts';
import { SystemTransaction } from '../tenancy/system-transaction';
import { Metrics } from './metrics';

interface Figures {
  readonly waiting: string;
  readonly running: string;
  readonly longest: number;
}

/** What `/metrics` says of jobs: the attempts of this process, and how many wait or run on the database altogether. */
@Injectable()
export class JobMetrics {
  private readonly attempts: Histogram;

  constructor(metrics: Metrics, system: SystemTransaction) {
    const registers = [metrics.registry];
    this.attempts = new Histogram({
      name: 'job_attempt_duration_seconds',
      help: 'Time of the attempts at jobs in this process, by kind and how they ended',
      labelNames: ['kind', 'outcome'],
      buckets: [0.01, 0.1, 1, 5, 15, 30, 60, 300],
      registers,
    });
    const wait = new Gauge({ name: 'jobs_longest_wait_seconds', help: 'How long the oldest job that is due has waited', registers });
    new Gauge({
      name: 'jobs',
      help: 'Unfinished jobs on the database, of all organizations, by state',
      labelNames: ['state'],
      registers,
      async collect() {
        const found = await figures(system).catch(() => undefined);
        this.reset();
        wait.reset();
        if (!found) return;
        this.set({ state: 'waiting' }, Number(found.waiting));
        this.set({ state: 'running' }, Number(found.running));
        wait.set(found.longest);
      },
    });
  }

  observe(kind: string, outcome: Outcome, seconds: number): void {
    this.attempts.observe({ kind, outcome }, seconds);
  }
}

async function figures(system: SystemTransaction): Promise<Figures | undefined> {
  const sql = 'select waiting, running, longest_wait_seconds as longest from platform.job_figures()';
  const rows = await system.run((manager) => manager.query<Figures[]>(sql));
  return rows[0];
}
