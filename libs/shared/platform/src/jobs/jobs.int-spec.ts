import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidValue, JobHandler, SystemClock, type JobContext } from '@housestaff/kernel';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { JobAttemptStore } from './job-attempt.store';
import { JobHandlerRegistry } from './job-handler-registry';
import { JobRunner, type JobRunnerOptions } from './job-runner';
import { JobSignals } from './job-signals';
import { JobStatusQuery, type JobView } from './job.query';
import { PostgresJobQueue } from './postgres-job-queue';

type Handle = (payload: unknown, context: JobContext) => Promise<unknown>;

class TestHandler extends JobHandler {
  calls = 0;

  constructor(
    readonly kind: string,
    private readonly work: Handle,
  ) {
    super();
  }

  handle(payload: unknown, context: JobContext): Promise<unknown> {
    this.calls++;
    return this.work(payload, context);
  }
}

let db: TestDatabase;
let org: string;
const runners: JobRunner[] = [];

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop(500)));
});
afterAll(() => db.close());

let kinds = 0;

function process(handle: Handle, options: JobRunnerOptions = {}, kind = `test.${++kinds}`) {
  const registry = new JobHandlerRegistry();
  const handler = new TestHandler(kind, handle);
  registry.register(handler);
  const signals = new JobSignals();
  const store = new JobAttemptStore(db.unitOfWork, db.context);
  const queue = new PostgresJobQueue(db.unitOfWork, db.context, db.currentActor, new SystemClock(), registry, signals);
  const runner = new JobRunner(registry, store, signals, db.context, db.unitOfWork, db.system, { backoff: 20, ...options });
  runners.push(runner);
  const enqueue = (payload: unknown = {}, dedupKey?: string) =>
    db.actingAs(org, () => queue.enqueue({ kind, payload, dedupKey }), { label: 'asker@example.org' });
  return { handler, runner, queue, store, kind, enqueue, cancel: (id: string) => db.actingAs(org, () => queue.cancel(id)) };
}

const status = (id: string) => db.actingAs(org, () => new JobStatusQuery(db.unitOfWork, db.context).execute(id));

async function until(id: string, wanted: JobView['status'], patience = 4000): Promise<JobView> {
  const end = performance.now() + patience;
  for (;;) {
    const job = await status(id);
    if (job.status === wanted) return job;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(job)}`);
    await sleep(10);
  }
}

/** Ends when the signal is aborted, by throwing its reason. */
const forever = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('a job', () => {
  it('runs as who asked for it, and keeps its result and last progress', async () => {
    const { runner, enqueue } = process(async (payload, context) => {
      for (let i = 1; i <= 50; i++) await context.report({ i });
      return { payload, organization: db.currentActor.get().organizationId, label: db.currentActor.get().label };
    });
    const id = await enqueue({ weeks: 52 });
    await runner.start();
    const job = await until(id, 'succeeded');
    expect(job.result).toEqual({ payload: { weeks: 52 }, organization: org, label: 'asker@example.org' });
    expect(job.progress).toEqual({ i: 50 });
  });

  it('starts at once after the commit, and not at all after a rollback', async () => {
    const { runner, enqueue, queue, kind, handler } = process(async () => 'done');
    await runner.start();
    await sleep(30);
    const rolledBack = db.asTenant(org, async () => {
      await queue.enqueue({ kind, payload: {} });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    const asked = performance.now();
    await until(await enqueue(), 'succeeded');
    expect(performance.now() - asked).toBeLessThan(400);
    expect(handler.calls).toBe(1);
  });

  it('is tried again with growing pauses, then fails with the reason', async () => {
    const { runner, enqueue, handler } = process(async () => {
      throw new Error('solver crashed');
    });
    await runner.start();
    const job = await until(await enqueue(), 'failed');
    expect([handler.calls, job.attempts, job.error]).toEqual([3, 3, 'solver crashed']);
  });

  it('succeeds on a later attempt', async () => {
    const { runner, enqueue } = process(async (_, context) => {
      if (context.attempt < 3) throw new Error('not yet');
      return context.attempt;
    });
    await runner.start();
    const job = await until(await enqueue(), 'succeeded');
    expect([job.result, job.error]).toEqual([3, null]);
  });

  it('is not tried again when the domain refuses', async () => {
    const { runner, enqueue, handler } = process(async () => {
      throw new InvalidValue('seconds', -1, 'more than 0');
    });
    await runner.start();
    await until(await enqueue(), 'failed');
    expect(handler.calls).toBe(1);
  });

  it('needs a handler of its kind', async () => {
    const { queue } = process(async () => 1);
    await expect(db.actingAs(org, () => queue.enqueue({ kind: 'nobody.does', payload: 1 }))).rejects.toThrow(/nobody.does/);
  });
});

describe('cancelling', () => {
  it('reaches a running job within 300 ms, also from another process', async () => {
    const one = process(async (_, { signal }) => forever(signal));
    const other = process(async () => 1, {}, one.kind);
    await one.runner.start();
    for (const cancel of [one.cancel, other.cancel]) {
      const id = await one.enqueue();
      await until(id, 'running');
      const asked = performance.now();
      await cancel(id);
      await until(id, 'cancelled');
      expect(performance.now() - asked).toBeLessThan(cancel === one.cancel ? 300 : 600);
    }
  });

  it('keeps what a handler returns after it was asked to stop', async () => {
    const { runner, enqueue, cancel } = process(async (_, { signal }) => forever(signal).catch(() => 'best so far'));
    await runner.start();
    const id = await enqueue();
    await until(id, 'running');
    await cancel(id);
    expect((await until(id, 'cancelled')).result).toBe('best so far');
  });

  it('ends a waiting job, may be repeated, and leaves a finished one alone', async () => {
    const { enqueue, cancel, runner, handler } = process(async () => 1);
    const waiting = await enqueue();
    await cancel(waiting);
    await cancel(waiting);
    await runner.start();
    const id = await enqueue();
    await until(id, 'succeeded');
    await cancel(id);
    expect([(await status(waiting)).status, (await status(id)).status, handler.calls]).toEqual(['cancelled', 'succeeded', 1]);
    const foreign = await seedOrganization();
    await expect(db.actingAs(foreign, () => process(async () => 1).queue.cancel(id))).rejects.toThrow(/No job/);
  });
});

describe('deduplication', () => {
  it('returns the unfinished one, ten at once too, and takes a new one afterwards', async () => {
    const { runner, enqueue, handler } = process(async () => 1);
    const ids = await Promise.all(Array.from({ length: 10 }, () => enqueue({}, 'schedule-1')));
    expect(new Set(ids).size).toBe(1);
    await runner.start();
    await until(ids[0] as string, 'succeeded');
    const next = await enqueue({}, 'schedule-1');
    expect(next).not.toBe(ids[0]);
    await until(next, 'succeeded');
    expect(handler.calls).toBe(2);
  });
});

describe('fencing', () => {
  const count = async () => Number((await db.asTenant(org, () => db.context.query<{ n: string }>('select count(*) as n from program.site')))[0]?.n);
  const addSite = () =>
    db.context.query(`insert into program.site (organization_id, id, name, zone) values ($1, gen_random_uuid(), 'Main', 'UTC')`, [org]);

  it('commits effects and success together', async () => {
    const before = await count();
    const { runner, enqueue, handler } = process(async (_, context) => {
      await context.commit(async () => {
        await addSite();
        if (context.attempt === 1) throw new Error('between');
        return 'stored';
      });
    });
    await runner.start();
    const job = await until(await enqueue(), 'succeeded');
    expect([job.result, handler.calls, (await count()) - before]).toEqual(['stored', 2, 1]);
  });

  it('refuses what an attempt stores after another has taken over', async () => {
    const before = await count();
    let let1Go = (): void => undefined;
    const held = new Promise<void>((resolve) => (let1Go = resolve));
    const slow = process(async (_, context) => {
      await held;
      await context.commit(addSite);
    });
    await slow.runner.start();
    const id = await slow.enqueue();
    await until(id, 'running');
    await db.asTenant(org, () => db.context.execute('update platform.job set fence = fence + 1 where id = $1', [id]));
    let1Go();
    await sleep(100);
    expect(await count()).toBe(before);
    expect((await status(id)).status).toBe('running');
  });

  it('never gives one job to two runners', async () => {
    const one = process(async () => sleep(5));
    const two = process(async () => sleep(5), {}, one.kind);
    const ids = await Promise.all(Array.from({ length: 20 }, () => one.enqueue()));
    await Promise.all([one.runner.start(), two.runner.start()]);
    for (const id of ids) await until(id, 'succeeded');
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
    const { runner, enqueue } = process(async (_, context) => context.attempt);
    const id = await enqueue();
    await abandon(id, '200 ms');
    await runner.start();
    expect((await until(id, 'succeeded')).result).toBe(2);
  });

  it('does not wait for the lease when no one else can have it', async () => {
    const { runner, enqueue } = process(async () => 1, { alone: true });
    const id = await enqueue();
    await abandon(id, '1 hour');
    await runner.start();
    await until(id, 'succeeded', 1000);
  });

  it('gives up on a job that ends its process every time', async () => {
    const { runner, enqueue, handler } = process(async () => 1);
    const id = await enqueue();
    for (let i = 0; i < 3; i++) await abandon(id, '-1 s');
    await runner.start();
    expect((await until(id, 'failed')).error).toMatch(/ended 3 times/);
    expect(handler.calls).toBe(0);
  });

  it('keeps the lease of a long job', async () => {
    const one = process(async () => sleep(1200), { lease: 500 });
    const two = process(async () => 1, { lease: 500 }, one.kind);
    await one.runner.start();
    const id = await one.enqueue();
    await until(id, 'running');
    await two.runner.start();
    await until(id, 'succeeded');
    expect([one.handler.calls, two.handler.calls]).toEqual([1, 0]);
  });

  it('hands running jobs back at shutdown, not counted as an attempt', async () => {
    const { runner, enqueue } = process(async (_, { signal }) => forever(signal));
    await runner.start();
    const id = await enqueue();
    await until(id, 'running');
    await runner.stop();
    expect(await status(id)).toMatchObject({ status: 'queued', attempts: 0 });
    await db.asTenant(org, () => db.context.execute('delete from platform.job where id = $1', [id]));
  });
});
