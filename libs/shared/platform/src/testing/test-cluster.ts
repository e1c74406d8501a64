import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCluster } from '../database/cluster/cluster';
import { DataInUse, lockData, type DataLock } from '../database/cluster/data-lock';
import { isAlive } from '../database/cluster/process-table';
import type { Server } from '../database/cluster/server';
import { PATIENCE } from './until';

const repository = resolve(__dirname, '../../../../..');
const user = process.getuid?.() ?? 0;
const place = join(tmpdir(), `housestaff-test-${user}-${createHash('sha256').update(repository).digest('hex').slice(0, 8)}`);
const users = join(place, 'users');

/** Nothing in it outlives the tests, and it listens on loopback alone. */
export const testPassword = 'test';

/** Lost in a power cut, which tests survive. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/** One cluster for all test processes of this checkout. The first starts it, the last one's teardown stops it. */
export async function joinTestCluster(): Promise<Server> {
  return exclusively(async () => {
    mkdirSync(users, { recursive: true });
    writeFileSync(join(users, String(process.pid)), '');
    const server = await startCluster({ dataDir: place, password: testPassword, settings: careless });
    // It belongs to every test process, so this one's end must not cut it.
    server.detach();
    return server;
  });
}

/** Stops the cluster unless another run still uses it. For Jest's globalTeardown. */
export async function leaveTestCluster(): Promise<void> {
  await exclusively(async () => {
    // Stopped already: a run over several projects has a teardown for each.
    if (!existsSync(users)) return;
    rmSync(join(users, String(process.pid)), { force: true });
    const others = readdirSync(users).filter((name) => isAlive(Number(name)));
    if (others.length > 0) return;
    rmSync(users, { recursive: true });
    const server = await startCluster({ dataDir: place, password: testPassword, settings: careless });
    await server.stop();
  });
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const lock = await waitForLock();
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function waitForLock(): Promise<DataLock> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return lockData(place);
    } catch (error) {
      if (!(error instanceof DataInUse) || performance.now() > until) throw error;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}
