import { Injectable, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditTrail, CurrentActor, JobHandler, JobQueue, UnitOfWork } from '@housestaff/kernel';
import { VerifyAudit } from './audit/verify-audit';
import { Health } from './health/health';
import { JobStatusQuery } from './jobs/job.query';
import { Metrics } from './metrics/metrics';
import { PlatformModule } from './platform.module';
import { readSettings } from './settings/settings';
import { seedOrganization, testDatabase, until, type TestDatabase } from './testing';

@Injectable()
class CountHandler extends JobHandler {
  readonly kind = 'test.count';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async handle(payload: unknown): Promise<unknown> {
    await this.unitOfWork.run(() => this.audit.record({ action: 'test.count', resource: 'test', after: payload }));
    return this.actor.get().label;
  }
}

@Injectable()
class AlsoCounts extends CountHandler {}

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });

function start(handlers: Type[], jobKinds: string[] = []): Promise<INestApplicationContext> {
  @Module({ providers: handlers })
  class Handlers {}
  @Module({ imports: [PlatformModule.forRoot(settings, { app: db.source, ownerUrl: db.ownerUrl }, { jobKinds }), Handlers] })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
}

describe('the platform module', () => {
  it('runs a job that a module handles, as its organization, and seals what it recorded', async () => {
    const app = await start([CountHandler], ['test.count']);
    const org = await seedOrganization();
    const id = await db.actingAs(org, () => app.get(JobQueue).enqueue({ kind: 'test.count', payload: { n: 1 } }));
    const status = () => db.actingAs(org, () => app.get(JobStatusQuery).execute(id));
    expect(await until('the job succeeded', status, (job) => job.status === 'succeeded')).toMatchObject({ result: 'tester@example.org' });
    const verdict = () => db.actingAs(org, () => app.get(VerifyAudit).execute());
    expect(await until('all sealed', verdict, ({ sealed, waiting }) => sealed > 0 && waiting === 0)).toEqual({ sealed: expect.any(Number), waiting: 0, breaks: [] });
    await app.close();
  });

  it('does not start with a kind that has no handler, or two', async () => {
    await expect(start([], ['test.count'])).rejects.toThrow(/No handler for job kind test.count/);
    await expect(start([CountHandler, AlsoCounts])).rejects.toThrow(/test.count has two handlers: CountHandler and AlsoCounts/);
  });

  it('is ready while the database answers and nothing stops it', async () => {
    const app = await start([]);
    const health = app.get(Health);
    expect(await health.readiness()).toEqual({ ready: true, checks: { process: 'ok', database: 'ok' } });
    health.beginStop();
    expect(await health.readiness()).toEqual({ ready: false, checks: { process: 'stopping' } });
    await app.close();
  });

  it('measures requests and the pool', async () => {
    const app = await start([]);
    const metrics = app.get(Metrics);
    metrics.observeRequest('GET', '/api/v1/programs', 200, 0.012);
    const text = await metrics.text();
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/api/v1/programs",status="200"} 1');
    expect(text).toMatch(/database_pool_connections\{state="idle"\} \d/);
    await app.close();
  });
});
