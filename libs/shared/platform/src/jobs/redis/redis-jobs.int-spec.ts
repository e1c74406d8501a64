import { setTimeout as sleep } from 'node:timers/promises';
import { jobContract, jobWorld } from '../../testing/job-contract';
import { describeWithRedis, TestRedis } from '../../testing/test-redis';
import { NEVER, until } from '../../testing/until';
import { openTicketQueue, leave } from './bull-queue';

describeWithRedis('jobs that Redis carries', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  const world = jobWorld(() => redis.url);
  afterAll(() => redis.close());

  jobContract(world);

  /** Jobs whose effect is one site each. */
  const storing = (milliseconds: number, kind?: string) =>
    world.bench.process(async (_, context) => {
      await sleep(milliseconds);
      await context.commit(world.addSite);
    }, { concurrency: 2 }, kind);

  it('reach a worker of another process at once, and leave nothing behind in Redis', async () => {
    const { bench } = world;
    // Tickets that killed workers held are there until Bull misses their lock.
    await emptied();
    // It looks for jobs of its own accord at its start alone.
    const worker = bench.process(async () => 1, { sweep: NEVER });
    const api = bench.process(async () => 1, {}, worker.kind);
    await worker.runner.start();
    await bench.until(await api.enqueue(), 'succeeded');
    await bench.until(await api.enqueue(), 'succeeded');
    expect([worker.handler.calls, api.handler.calls]).toEqual([2, 0]);
    const queue = openTicketQueue(redis.url);
    await until('nothing left in Redis', () => queue.getJobCounts(), ({ waiting, active, completed, failed, delayed }) => waiting + active + completed + failed + delayed === 0);
    await leave(queue);
  });

  it('carry no more than ids', async () => {
    const { bench, org } = world;
    const api = bench.process(async () => 1);
    const id = await bench.until(await api.enqueue({ patient: 'J. Doe' }), 'queued').then((job) => job.id);
    const queue = openTicketQueue(redis.url);
    const [ticket] = await until('a ticket in Redis', () => queue.getWaiting(), (waiting) => waiting.length > 0);
    expect([ticket?.id, ticket?.data]).toEqual([`${id}.0`, { organizationId: org, jobId: id, fence: '0' }]);
    await leave(queue);
  });

  it.each([
    ['emptied', async () => void (await emptied())],
    ['killed, and back without its memory', async () => void (await restarted())],
  ])('are neither lost nor done twice when Redis is %s in between', async (_, disaster) => {
    const { bench, sites } = world;
    const before = await sites();
    const one = storing(150);
    const two = storing(150, one.kind);
    await Promise.all([one.runner.start(), two.runner.start()]);
    const ids = await Promise.all(Array.from({ length: 16 }, () => one.enqueue()));
    await sleep(250);
    await disaster();
    for (const id of ids) expect(await bench.until(id, 'succeeded')).toMatchObject({ attempts: 1 });
    expect([(await sites()) - before, one.handler.calls + two.handler.calls]).toEqual([16, 16]);
  });

  it('are taken while Redis is away, wait, and go on after its return', async () => {
    const { bench, sites } = world;
    const before = await sites();
    const worker = storing(1);
    await worker.runner.start();
    await bench.until(await worker.enqueue(), 'succeeded');
    await redis.kill();
    // Redis comes back after these only: they don't wait for it.
    const ids = await Promise.all(Array.from({ length: 8 }, () => worker.enqueue()));
    await sleep(700);
    expect(await Promise.all(ids.map(async (id) => (await bench.status(id)).status))).toEqual(ids.map(() => 'queued'));
    await redis.begin();
    for (const id of ids) await bench.until(id, 'succeeded');
    expect([(await sites()) - before, worker.handler.calls]).toEqual([9, 9]);
  });

  it('wait for a Redis that was away when the worker started, which stops cleanly meanwhile too', async () => {
    const { bench } = world;
    await redis.kill();
    const gone = bench.process(async () => 1);
    await gone.runner.start();
    await gone.stop();
    const worker = bench.process(async () => 1);
    await worker.runner.start();
    const id = await worker.enqueue();
    await sleep(300);
    await redis.begin();
    await bench.until(id, 'succeeded');
  });

  it('are told of again when their ticket never reached Redis', async () => {
    const { bench, db, org } = world;
    const { runner, kind } = bench.process(async (payload) => payload);
    const actor = { organizationId: org, userId: org, label: 'x', grants: [], correlationId: 'x' };
    const sql = "insert into platform.job (organization_id, id, kind, payload, created_by, actor) values ($1, gen_random_uuid(), $2, '1', $1, $3) returning id";
    const [row] = await db.asTenant(org, () => db.context.query<{ id: string }>(sql, [org, kind, JSON.stringify(actor)]));
    await runner.start();
    await bench.until(row?.id as string, 'succeeded');
  });

  async function emptied(): Promise<void> {
    const queue = openTicketQueue(redis.url);
    await queue.client.flushall();
    await leave(queue);
  }

  async function restarted(): Promise<void> {
    await redis.kill();
    await redis.begin();
  }
});
