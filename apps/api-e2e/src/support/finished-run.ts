import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner } from '@housestaff/platform';
import type { Id } from '@housestaff/kernel';
import type { CallAs } from './calls';
import type { TestApi } from './test-api';

/** Lets jobs run until this run has ended, and no longer: nothing changes under the test that follows. */
export async function finishRun(api: TestApi, call: CallAs, runId: Id): Promise<void> {
  const runner = api.app.get(JobRunner);
  await runner.start();
  for (;;) {
    const { status } = (await call('get', `/runs/${runId}`).expect(200)).body.data;
    if (status !== 'queued' && status !== 'running') break;
    await sleep(100);
  }
  await runner.stop();
}
