import { setTimeout as sleep } from 'node:timers/promises';
import { Heartbeat } from './heartbeat';

describe('a heartbeat', () => {
  it('never works twice at once, and again at once when nudged meanwhile', async () => {
    let [running, most, beats] = [0, 0, 0];
    const beat = new Heartbeat(10_000, async () => {
      most = Math.max(most, ++running);
      beats++;
      await sleep(10);
      running--;
    });
    beat.start();
    await sleep(4);
    beat.nudge();
    beat.nudge();
    await sleep(30);
    await beat.stop();
    expect([most, beats]).toEqual([1, 2]);
  });

  it('goes on after a failure, told of once, and not after its stop', async () => {
    const failures: unknown[] = [];
    let beats = 0;
    const beat = new Heartbeat(1, () => Promise.reject(new Error(String(++beats))), (error) => failures.push(error));
    beat.start();
    await sleep(25);
    await beat.stop();
    const seen = beats;
    beat.nudge();
    await sleep(10);
    expect(seen).toBeGreaterThan(1);
    expect([beats, failures.length]).toEqual([seen, 1]);
  });
});
