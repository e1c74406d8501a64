import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { AppSource } from '../tenancy/app-source';

/** The part of pg's pool that is measured. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** What `/metrics` shows. One registry an instance, so that two in one process (tests) don't meet. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by method, route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(app: AppSource) {
    collectDefaultMetrics({ register: this.registry });
    const pool = () => (app.source.driver as unknown as { master?: Pool }).master;
    const gauge = new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of the application by state; waiting: requests without one',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        const { totalCount = 0, idleCount = 0, waitingCount = 0 } = pool() ?? {};
        this.set({ state: 'busy' }, totalCount - idleCount);
        this.set({ state: 'idle' }, idleCount);
        this.set({ state: 'waiting' }, waitingCount);
      },
    });
    gauge.reset();
  }

  /** `route` is the pattern (`/api/v1/drafts/:id`), never the path: ids would make a series each. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** In Prometheus' text format, of type `contentType`. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
