import { setTimeout as sleep } from 'node:timers/promises';
import { jobContract, jobWorld } from '../testing/job-contract';

describe('jobs that the process itself looks for', () => {
  const world = jobWorld();
  jobContract(world);

  it('do not wait for the lease when no one else can have them', async () => {
    const { bench, db, org } = world;
    const { runner, enqueue } = bench.process(async () => 1, { alone: true });
    const id = await enqueue();
    const abandon = "update platform.job set status = 'running', attempts = 1, fence = 1, lease_until = now() + interval '1 hour' where id = $1";
    await db.asTenant(org, () => db.context.execute(abandon, [id]));
    await runner.start();
    await bench.until(id, 'succeeded');
  });

  it('are found without a word from another process', async () => {
    const { bench } = world;
    const worker = bench.process(async () => 1);
    const asker = bench.process(async () => 1, {}, worker.kind);
    await worker.runner.start();
    await sleep(50);
    await bench.until(await asker.enqueue(), 'succeeded');
    expect([worker.handler.calls, asker.handler.calls]).toEqual([1, 0]);
  });
});
