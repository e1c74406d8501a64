import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidValue } from '@housestaff/kernel';
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

describe('a job', () => {
  it('runs as who asked for it, and keeps its result and last progress', async () => {
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

  it('starts after the commit, and not at all after a rollback', async () => {
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

  it('is tried again with growing pauses, then fails with the reason', async () => {
    const { runner, enqueue, handler } = bench.process(async () => {
      throw new Error('solver crashed');
    });
    await runner.start();
    const job = await bench.until(await enqueue(), 'failed');
    expect([handler.calls, job.attempts, job.error]).toEqual([3, 3, 'solver crashed']);
  });

  it('succeeds on a later attempt', async () => {
    const { runner, enqueue } = bench.process(async (_, context) => {
      if (context.attempt < 3) throw new Error('not yet');
      return context.attempt;
    });
    await runner.start();
    const job = await bench.until(await enqueue(), 'succeeded');
    expect([job.result, job.error]).toEqual([3, null]);
  });

  it('is not tried again when the domain refuses', async () => {
    const { runner, enqueue, handler } = bench.process(async () => {
      throw new InvalidValue('seconds', -1, 'more than 0');
    });
    await runner.start();
    await bench.until(await enqueue(), 'failed');
    expect(handler.calls).toBe(1);
  });

  it('needs a handler of its kind', async () => {
    const { queue } = bench.process(async () => 1);
    await expect(db.actingAs(org, () => queue.enqueue({ kind: 'nobody.does', payload: 1 }))).rejects.toThrow(/nobody.does/);
  });
});

describe('cancelling', () => {
  it('reaches a running job, also from another process', async () => {
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
    const { runner, enqueue, cancel } = bench.process(async (_, { signal }) => forever(signal).catch(() => 'best so far'));
    await runner.start();
    const id = await enqueue();
    await bench.until(id, 'running');
    await cancel(id);
    expect((await bench.until(id, 'cancelled')).result).toBe('best so far');
  });

  it('ends a waiting job, may be repeated, and leaves a finished one alone', async () => {
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
});

describe('deduplication', () => {
  it('returns the unfinished one, ten at once too, and takes a new one afterwards', async () => {
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
});
