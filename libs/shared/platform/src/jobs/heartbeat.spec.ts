import { setTimeout as sleep } from 'node:timers/promises';
import { NEVER, until } from '../testing/until';
import { Heartbeat } from './heartbeat';

describe('a heartbeat', () => {
  it('never works twice at once, and again at once when nudged meanwhile', async () => {
    let [running, most] = [0, 0];
    const ends: (() => void)[] = [];
    const beat = new Heartbeat(NEVER, async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((end) => ends.push(end));
      running--;
    });
    beat.start();
    await until('the first beat', () => ends.length === 1);
    beat.nudge();
    beat.nudge();
    ends[0]?.();
    await until('the second beat', () => ends.length === 2);
    ends[1]?.();
    await sleep(20);
    await beat.stop();
    expect([most, ends.length]).toEqual([1, 2]);
  });

  it('goes on after a failure, told of once, and not after its stop', async () => {
    const failures: unknown[] = [];
    let beats = 0;
    const beat = new Heartbeat(1, () => Promise.reject(new Error(String(++beats))), (error) => failures.push(error));
    beat.start();
    await until('a second beat', () => beats > 1);
    await beat.stop();
    const seen = beats;
    beat.nudge();
    await sleep(10);
    expect(seen).toBeGreaterThan(1);
    expect([beats, failures.length]).toEqual([seen, 1]);
  });
});
