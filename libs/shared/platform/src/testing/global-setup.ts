import { joinTestCluster } from './test-cluster';

/** Jest's globalSetup: the run holds the cluster, so that it does not stop between two test files. */
export default async function setUp(): Promise<void> {
  await joinTestCluster();
}
