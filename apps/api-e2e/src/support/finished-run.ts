import { JobRunner } from '@housestaff/platform';
import { until } from '@housestaff/platform/testing';
import type { Id } from '@housestaff/kernel';
import type { CallAs } from './calls';
import type { TestApi } from './test-api';

/** The run once it has ended. */
export async function endedRun(call: CallAs, runId: Id) {
  return until(`run ${runId} ended`, async () => (await call('get', `/runs/${runId}`).expect(200)).body.data, ({ status }) => status !== 'queued' && status !== 'running');
}

/** Lets jobs run until this run has ended, and no longer: nothing changes under the test that follows. */
export async function finishRun(api: TestApi, call: CallAs, runId: Id): Promise<void> {
  const runner = api.app.get(JobRunner);
  await runner.start();
  await endedRun(call, runId);
  await runner.stop();
}
