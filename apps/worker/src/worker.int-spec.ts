import request from 'supertest';
import { createApp } from '@housestaff/api';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { JobQueue, type Id } from '@housestaff/kernel';
import { JobStatusQuery, readSettings, type JobView } from '@housestaff/platform';
import { describeWithRedis, seedOrganization, testDatabase, TestRedis, until, type TestDatabase } from '@housestaff/platform/testing';
import { RUN_SCHEDULE } from '@housestaff/planning/application';
import { createWorker } from './create-worker';
import { Worker } from './worker';

const quiet = { NODE_ENV: 'test', LOG_LEVEL: 'silent' };

describe('a worker', () => {
  it('does not start without a Redis to take jobs from', async () => {
    await expect(new Worker(() => undefined).start(readSettings(quiet))).rejects.toThrow(/REDIS_URL is empty/);
  });
});

describeWithRedis('a worker with a Redis', () => {
  let db: TestDatabase;
  let org: Id;
  let redis: TestRedis;
  let worker: Awaited<ReturnType<typeof createWorker>>;
  let api: Awaited<ReturnType<typeof createApp>>;

  beforeAll(async () => {
    [db, redis] = await Promise.all([testDatabase(), TestRedis.start()]);
    org = await seedOrganization();
    const settings = readSettings({ ...quiet, DATABASE_URL: db.ownerUrl, REDIS_URL: redis.url });
    const dataSources = { app: db.source, ownerUrl: db.ownerUrl };
    worker = await createWorker({ settings, dataSources });
    api = await createApp({ settings, dataSources, keys: SigningKeys.fresh() });
  });
  afterAll(async () => {
    await Promise.all([worker.close(), api.close()]);
    await redis.close();
    await db.close();
  });

  /** A run that does not exist: its handler has nothing to do, and says so. */
  const enqueue = () => db.actingAs(org, () => api.get(JobQueue).enqueue({ kind: RUN_SCHEDULE, payload: { runId: org } }));
  const reached = (id: Id, wanted: JobView['status']): Promise<JobView> =>
    until(`job ${wanted}`, () => db.actingAs(org, () => api.get(JobStatusQuery).execute(id)), ({ status }) => status === wanted);
  const attemptsIn = async (app: typeof worker): Promise<string> => (await request(app.getHttpServer()).get('/metrics').expect(200)).text;
  /** Readiness has patience of its own, and says that nothing answers where the machine stalls. */
  const readiness = (app: typeof worker, wanted: number) =>
    until(`readiness ${wanted}`, async () => request(app.getHttpServer()).get('/health/ready'), ({ status }) => status === wanted);

  it('runs what an API instance queues, which runs nothing itself', async () => {
    const job = await reached(await enqueue(), 'succeeded');
    expect(job.result).toEqual({ skipped: true });
    expect(await attemptsIn(worker)).toMatch(/job_attempt_duration_seconds_count\{kind="planning.run",outcome="succeeded"\} 1/);
    expect(await attemptsIn(api)).not.toMatch(/job_attempt_duration_seconds_count\{/);
  });

  it('answers health and metrics, and no other path', async () => {
    const server = worker.getHttpServer();
    await request(server).get('/health/live').expect(200, { alive: true });
    expect((await readiness(worker, 200)).body).toEqual({ ready: true, checks: { process: 'ok', database: 'ok', redis: 'ok' } });
    expect((await attemptsIn(worker))).toMatch(/^jobs\{state="waiting"\} 0$/m);
    for (const path of ['/api/v1/programs', '/api/v1/auth/session', '/']) await request(server).get(path).expect(404);
  });

  it('is not ready without Redis, while an API instance serves and says that jobs wait', async () => {
    await redis.kill();
    await reached(await enqueue(), 'queued');
    const checks = { process: 'ok', database: 'ok', redis: 'failed' };
    const degraded = 'Redis is away: jobs wait in the database until it is back';
    expect((await readiness(worker, 503)).body).toEqual({ ready: false, checks, degraded });
    expect((await readiness(api, 200)).body).toEqual({ ready: true, checks, degraded });
    await request(worker.getHttpServer()).get('/health/live').expect(200);
    expect(await attemptsIn(api)).toMatch(/^jobs\{state="waiting"\} 1$/m);
    const id = await enqueue();
    await redis.begin();
    await reached(id, 'succeeded');
    await readiness(worker, 200);
  });
});
