import { setTimeout as sleep } from 'node:timers/promises';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { forever, JobBench } from '../testing/job-bench';

let db: TestDatabase;
let org: string;
let bench: JobBench;

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  bench = new JobBench(db, org);
});
afterEach(() => bench.stop());
afterAll(() => db.close());

describe('fencing', () => {
  const count = async () => Number((await db.asTenant(org, () => db.context.query<{ n: string }>('select count(*) as n from program.site')))[0]?.n);
  const addSite = () =>
    db.context.query(`insert into program.site (organization_id, id, name, zone) values ($1, gen_random_uuid(), 'Main', 'UTC')`, [org]);

  it('commits effects and success together', async () => {
    const before = await count();
    const { runner, enqueue, handler } = bench.process(async (_, context) => {
      await context.commit(async () => {
        await addSite();
        if (context.attempt === 1) throw new Error('between');
        return 'stored';
      });
    });
    await runner.start();
    const job = await bench.until(await enqueue(), 'succeeded');
    expect([job.result, handler.calls, (await count()) - before]).toEqual(['stored', 2, 1]);
  });

  it('refuses what an attempt stores after another has taken over', async () => {
    const before = await count();
    let let1Go = (): void => undefined;
    const held = new Promise<void>((resolve) => (let1Go = resolve));
    const slow = bench.process(async (_, context) => {
      await held;
      await context.commit(addSite);
    });
    await slow.runner.start();
    const id = await slow.enqueue();
    await bench.until(id, 'running');
    await db.asTenant(org, () => db.context.execute('update platform.job set fence = fence + 1 where id = $1', [id]));
    let1Go();
    await sleep(100);
    expect(await count()).toBe(before);
    expect((await bench.status(id)).status).toBe('running');
  });

  it('never gives one job to two runners', async () => {
    const one = bench.process(async () => sleep(5));
    const two = bench.process(async () => sleep(5), {}, one.kind);
    const ids = await Promise.all(Array.from({ length: 20 }, () => one.enqueue()));
    await Promise.all([one.runner.start(), two.runner.start()]);
    for (const id of ids) await bench.until(id, 'succeeded');
    expect(one.handler.calls + two.handler.calls).toBe(20);
  });
});

describe('recovery', () => {
  const abandon = (id: string, lease: string) =>
    db.asTenant(org, () =>
      db.context.execute(
        `update platform.job set status = 'running', attempts = attempts + 1, fence = fence + 1, lease_until = now() + $2::interval where id = $1`,
        [id, lease],
      ),
    );

  it('runs a killed process’s job again once its lease ran out', async () => {
    const { runner, enqueue } = bench.process(async (_, context) => context.attempt);
    const id = await enqueue();
    await abandon(id, '200 ms');
    await runner.start();
    expect((await bench.until(id, 'succeeded')).result).toBe(2);
  });

  it('does not wait for the lease when no one else can have it', async () => {
    const { runner, enqueue } = bench.process(async () => 1, { alone: true });
    const id = await enqueue();
    await abandon(id, '1 hour');
    await runner.start();
    await bench.until(id, 'succeeded', 1000);
  });

  it('gives up on a job that ends its process every time', async () => {
    const { runner, enqueue, handler } = bench.process(async () => 1);
    const id = await enqueue();
    for (let i = 0; i < 3; i++) await abandon(id, '-1 s');
    await runner.start();
    expect((await bench.until(id, 'failed')).error).toMatch(/ended 3 times/);
    expect(handler.calls).toBe(0);
  });

  it('keeps the lease of a long job', async () => {
    const one = bench.process(async () => sleep(1200), { lease: 500 });
    const two = bench.process(async () => 1, { lease: 500 }, one.kind);
    await one.runner.start();
    const id = await one.enqueue();
    await bench.until(id, 'running');
    await two.runner.start();
    await bench.until(id, 'succeeded');
    expect([one.handler.calls, two.handler.calls]).toEqual([1, 0]);
  });

  it('hands running jobs back at shutdown, not counted as an attempt', async () => {
    const { runner, enqueue } = bench.process(async (_, { signal }) => forever(signal));
    await runner.start();
    const id = await enqueue();
    await bench.until(id, 'running');
    await runner.stop();
    expect(await bench.status(id)).toMatchObject({ status: 'queued', attempts: 0 });
    await db.asTenant(org, () => db.context.execute('delete from platform.job where id = $1', [id]));
  });
});
