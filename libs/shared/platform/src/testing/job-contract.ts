import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidValue } from '@housestaff/kernel';
import { forever, JobBench } from './job-bench';
import { jobWorkerProcess } from './job-worker-process';
import { seedOrganization, testDatabase, type TestDatabase } from './test-database';
import { NEVER, until } from './until';

/** What a suite has while it runs. */
export interface JobWorld {
  db: TestDatabase;
  org: string;
  bench: JobBench;
  /** How many effects there are, and one more, in the running unit of work. */
  sites(): Promise<number>;
  addSite(): Promise<unknown>;
}

/** A database and a bench for the suite around it, with the Redis that `redisUrl` names once the suite runs. */
export function jobWorld(redisUrl: () => string | undefined = () => undefined): JobWorld {
  const world = {} as JobWorld;
  beforeAll(async () => {
    const db = await testDatabase();
    const org = await seedOrganization();
    const count = () => db.context.query<{ n: string }>('select count(*) as n from program.site');
    const sql = "insert into program.site (organization_id, id, name, zone) values ($1, gen_random_uuid(), gen_random_uuid()::text, 'UTC')";
    Object.assign(world, {
      ...{ db, org, bench: new JobBench(db, org, redisUrl()) },
      sites: async () => Number((await db.asTenant(org, count))[0]?.n),
      addSite: () => db.context.query(sql, [org]),
    });
  });
  afterEach(() => world.bench.stop());
  afterAll(() => world.db.close());
  return world;
}

/** What holds however jobs reach their runner. */
export function jobContract(world: JobWorld): void {
  describe('a job', () => aJob(world));
  describe('cancelling', () => cancelling(world));
  describe('deduplication', () => deduplication(world));
  describe('fencing', () => fencing(world));
  describe('recovery', () => recovery(world));
}

function aJob(world: JobWorld): void {
  it('runs as who asked for it, and keeps its result and last progress', async () => {
    const { bench, db, org } = world;
    const { runner, enqueue } = bench.process(async (payload, context) => {
      for (let i = 1; i <= 50; i++) await context.report({ i });
      return { payload, organization: db.currentActor.get().organizationId, label: db.currentActor.get().label };
    });
    const id = await enqueue({ weeks: 52 });
    await runner.start();
    const job = await bench.until(id, 'succeeded');
    expect(job.result).toEqual({ payload: { weeks: 52 }, organization: org, label: 'asker@example.org' });
    expect(job.progress).toEqual({ i: 50 });
  });

  it('shows its progress while it runs', async () => {
    const { bench } = world;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { runner, enqueue } = bench.process(async (_, context) => {
      await context.report({ half: true });
      await held;
    });
    await runner.start();
    const id = await enqueue();
    const job = await bench.untilJob(id, 'progress told', ({ progress }) => progress !== null);
    expect(job).toMatchObject({ status: 'running', progress: { half: true } });
    letGo();
    await bench.until(id, 'succeeded');
  });

  it('goes in the order in which it was asked for, where they go one at a time', async () => {
    const { bench } = world;
    const seen: unknown[] = [];
    const { runner, enqueue } = bench.process(async (payload) => seen.push(payload), { concurrency: 1 });
    for (let i = 0; i < 5; i++) await enqueue(i);
    await runner.start();
    let last = '';
    for (let i = 5; i < 20; i++) last = await enqueue(i);
    await bench.until(last, 'succeeded');
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('starts after the commit, and not at all after a rollback', async () => {
    const { bench, db, org } = world;
    const { runner, enqueue, queue, kind, handler } = bench.process(async () => 'done');
    await runner.start();
    await sleep(30);
    const rolledBack = db.asTenant(org, async () => {
      await queue.enqueue({ kind, payload: {} });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await bench.until(await enqueue(), 'succeeded');
    expect(handler.calls).toBe(1);
  });

  it('is tried again with growing pauses, then fails with the reason, and its handler is told', async () => {
    const { bench } = world;
    const at: number[] = [];
    const { runner, enqueue, handler } = bench.process(async () => {
      at.push(performance.now());
      throw new Error('solver crashed');
    }, { backoff: 150 });
    const told: unknown[] = [];
    handler.whenGivenUp = async (...facts) => void told.push(facts);
    await runner.start();
    const job = await bench.until(await enqueue({ run: 7 }), 'failed');
    expect([handler.calls, job.attempts, job.error]).toEqual([3, 3, 'solver crashed']);
    expect(told).toEqual([[{ run: 7 }, 'solver crashed']]);
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeGreaterThanOrEqual(145);
    expect(third - second).toBeGreaterThanOrEqual(295);
  });

  it('succeeds on a later attempt', async () => {
    const { bench } = world;
    const { runner, enqueue } = bench.process(async (_, context) => {
      if (context.attempt < 3) throw new Error('not yet');
      return context.attempt;
    });
    await runner.start();
    const job = await bench.until(await enqueue(), 'succeeded');
    expect([job.result, job.error]).toEqual([3, null]);
  });

  it('is not tried again when the domain refuses', async () => {
    const { bench } = world;
    const { runner, enqueue, handler } = bench.process(async () => {
      throw new InvalidValue('seconds', -1, 'more than 0');
    });
    await runner.start();
    await bench.until(await enqueue(), 'failed');
    expect(handler.calls).toBe(1);
  });

  it('needs a handler of its kind', async () => {
    const { bench, db, org } = world;
    const { queue } = bench.process(async () => 1);
    await expect(db.actingAs(org, () => queue.enqueue({ kind: 'nobody.does', payload: 1 }))).rejects.toThrow(/nobody.does/);
  });
}

function cancelling(world: JobWorld): void {
  it('reaches a running job, also from another process', async () => {
    const { bench } = world;
    const one = bench.process(async (_, { signal }) => forever(signal));
    const other = bench.process(async () => 1, {}, one.kind);
    await one.runner.start();
    for (const cancel of [one.cancel, other.cancel]) {
      const id = await one.enqueue();
      await bench.until(id, 'running');
      await cancel(id);
      await bench.until(id, 'cancelled');
    }
  });

  it('keeps what a handler returns after it was asked to stop', async () => {
    const { bench } = world;
    const { runner, enqueue, cancel } = bench.process(async (_, { signal }) => forever(signal).catch(() => 'best so far'));
    await runner.start();
    const id = await enqueue();
    await bench.until(id, 'running');
    await cancel(id);
    expect((await bench.until(id, 'cancelled')).result).toBe('best so far');
  });

  it('ends a waiting job, may be repeated, and leaves a finished one alone', async () => {
    const { bench, db } = world;
    const { enqueue, cancel, runner, handler } = bench.process(async () => 1);
    const waiting = await enqueue();
    await cancel(waiting);
    await cancel(waiting);
    await runner.start();
    const id = await enqueue();
    await bench.until(id, 'succeeded');
    await cancel(id);
    expect([(await bench.status(waiting)).status, (await bench.status(id)).status, handler.calls]).toEqual(['cancelled', 'succeeded', 1]);
    const foreign = await seedOrganization();
    await expect(db.actingAs(foreign, () => bench.process(async () => 1).queue.cancel(id))).rejects.toThrow(/No job/);
  });
}

function deduplication(world: JobWorld): void {
  it('returns the unfinished one, ten at once too, and takes a new one afterwards', async () => {
    const { bench } = world;
    const { runner, enqueue, handler } = bench.process(async () => 1);
    const ids = await Promise.all(Array.from({ length: 10 }, () => enqueue({}, 'schedule-1')));
    expect(new Set(ids).size).toBe(1);
    await runner.start();
    await bench.until(ids[0] as string, 'succeeded');
    const next = await enqueue({}, 'schedule-1');
    expect(next).not.toBe(ids[0]);
    await bench.until(next, 'succeeded');
    expect(handler.calls).toBe(2);
  });
}

function fencing(world: JobWorld): void {
  it('commits effects and success together', async () => {
    const { bench, sites, addSite } = world;
    const before = await sites();
    const { runner, enqueue, handler } = bench.process(async (_, context) => {
      await context.commit(async () => {
        await addSite();
        if (context.attempt === 1) throw new Error('between');
        return 'stored';
      });
    });
    await runner.start();
    const job = await bench.until(await enqueue(), 'succeeded');
    expect([job.result, handler.calls, (await sites()) - before]).toEqual(['stored', 2, 1]);
  });

  it('refuses what an attempt stores after another has taken over', async () => {
    const { bench, db, org, sites, addSite } = world;
    const before = await sites();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const slow = bench.process(async (_, context) => {
      await held;
      await context.commit(addSite);
    });
    await slow.runner.start();
    const id = await slow.enqueue();
    await bench.until(id, 'running');
    await db.asTenant(org, () => db.context.execute('update platform.job set fence = fence + 1 where id = $1', [id]));
    letGo();
    await sleep(100);
    expect(await sites()).toBe(before);
    expect((await bench.status(id)).status).toBe('running');
  });

  it('stores effects on the way, and none of an attempt that another has taken over from', async () => {
    const { bench, db, org, sites, addSite } = world;
    const before = await sites();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const kept: unknown[] = [];
    const slow = bench.process(async (_, context) => {
      const store = () => context.store(async () => void (await addSite()));
      await store();
      await context.report('stored');
      await held;
      await store().catch((error: Error) => kept.push(error.name));
    });
    await slow.runner.start();
    const id = await slow.enqueue();
    await bench.untilJob(id, 'the first effect stored', ({ progress }) => progress === 'stored');
    expect(await sites()).toBe(before + 1);
    await db.asTenant(org, () => db.context.execute('update platform.job set fence = fence + 1 where id = $1', [id]));
    letGo();
    await until('the second effect refused', () => kept.length > 0);
    expect([await sites(), kept]).toEqual([before + 1, ['LostJob']]);
  });

  it('never gives one job to two runners', async () => {
    const { bench } = world;
    const one = bench.process(async () => sleep(5));
    const two = bench.process(async () => sleep(5), {}, one.kind);
    const ids = await Promise.all(Array.from({ length: 20 }, () => one.enqueue()));
    await Promise.all([one.runner.start(), two.runner.start()]);
    for (const id of ids) await bench.until(id, 'succeeded');
    expect(one.handler.calls + two.handler.calls).toBe(20);
  });
}

function recovery(world: JobWorld): void {
  /** As a claim by a process that is gone. */
  const abandon = (id: string, lease: string) =>
    world.db.asTenant(world.org, () =>
      world.db.context.execute(
        `update platform.job set status = 'running', attempts = attempts + 1, fence = fence + 1, lease_until = now() + $2::interval where id = $1`,
        [id, lease],
      ),
    );

  const leaseFor = (id: string, lease: string) =>
    world.db.asTenant(world.org, () => world.db.context.execute('update platform.job set lease_until = now() + $2::interval where id = $1', [id, lease]));

  it('runs a job again, once and with one effect, whose worker was killed in the middle of it', async () => {
    const { bench, db, sites, addSite } = world;
    const before = await sites();
    const other = bench.process(async (_, context) => {
      await context.commit(addSite);
    });
    const killed = jobWorkerProcess(db, bench, other.kind);
    const id = await other.enqueue();
    await bench.untilJob(id, 'the job begun by the other process', ({ progress }) => progress === 'begun');
    await other.runner.start();
    await killed.kill();
    await leaseFor(id, '-1 s');
    const job = await bench.until(id, 'succeeded');
    expect([job.attempts, other.handler.calls, (await sites()) - before]).toEqual([2, 1, 1]);
  });

  it('runs a job again once its lease ran out', async () => {
    const { bench } = world;
    const { runner, enqueue } = bench.process(async (_, context) => context.attempt);
    const id = await enqueue();
    await abandon(id, '200 ms');
    await runner.start();
    expect((await bench.until(id, 'succeeded')).result).toBe(2);
  });

  it('gives up on a job that ends its process every time, and tells its handler in the same unit of work', async () => {
    const { bench, sites, addSite } = world;
    const before = await sites();
    const { runner, enqueue, handler } = bench.process(async () => 1);
    handler.whenGivenUp = async () => void (await addSite());
    const id = await enqueue();
    for (let i = 0; i < 3; i++) await abandon(id, '-1 s');
    await runner.start();
    expect((await bench.until(id, 'failed')).error).toMatch(/ended 3 times/);
    expect([handler.calls, (await sites()) - before]).toEqual([0, 1]);
  });

  it('gives up also where the handler cannot bear to hear it', async () => {
    const { bench, sites, addSite } = world;
    const before = await sites();
    const { runner, enqueue, handler } = bench.process(async () => 1);
    handler.whenGivenUp = async () => {
      await addSite();
      throw new Error('no');
    };
    const id = await enqueue();
    for (let i = 0; i < 3; i++) await abandon(id, '-1 s');
    await runner.start();
    expect((await bench.until(id, 'failed')).error).toMatch(/ended 3 times/);
    expect(await sites()).toBe(before);
  });

  it('keeps the lease of a long job', async () => {
    const { bench, db, org } = world;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const one = bench.process(() => held);
    const two = bench.process(async () => 1, {}, one.kind);
    await one.runner.start();
    const id = await one.enqueue();
    await bench.until(id, 'running');
    await two.runner.start();
    // So long that no stall makes it run out, and far shorter than the lease that is taken again.
    await leaseFor(id, '5 minutes');
    const kept = () => db.asTenant(org, () => db.context.query("select from platform.job where id = $1 and lease_until > now() + interval '10 minutes'", [id]));
    await until('the lease prolonged', kept, (rows) => rows.length === 1);
    letGo();
    await bench.until(id, 'succeeded');
    expect([one.handler.calls, two.handler.calls]).toEqual([1, 0]);
  });

  it('lets running jobs finish at a shutdown while their grace lasts', async () => {
    const { bench } = world;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { runner, enqueue } = bench.process((_, { signal }) => Promise.race([held, forever(signal)]), { grace: NEVER });
    await runner.start();
    const id = await enqueue();
    await bench.until(id, 'running');
    const stopped = runner.stop(NEVER);
    await sleep(50);
    letGo();
    await stopped;
    expect((await bench.status(id)).status).toBe('succeeded');
  });

  it('hands running jobs back at a shutdown, not counted as an attempt, and another goes on at once', async () => {
    const { bench } = world;
    const one = bench.process(async (_, { signal }) => forever(signal));
    const two = bench.process(async (_, context) => context.attempt, {}, one.kind);
    await one.runner.start();
    const id = await one.enqueue();
    await bench.until(id, 'running');
    await one.runner.stop(NEVER);
    expect(await bench.status(id)).toMatchObject({ status: 'queued', attempts: 0 });
    await two.runner.start();
    expect((await bench.until(id, 'succeeded')).result).toBe(1);
  });
}
