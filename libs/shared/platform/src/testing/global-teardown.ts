import { leaveTestCluster } from './test-cluster';

/** Jest's globalTeardown. */
export default async function tearDown(): Promise<void> {
  await leaveTestCluster();
}
