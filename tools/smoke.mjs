// Starts the built product on an empty data folder as npm start does, asks for a page and the API, refuses a second start, stops it, starts again after kill -9.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectStatus, freePort, launch, stop } from './processes.mjs';

const data = mkdtempSync(join(tmpdir(), 'housestaff-smoke-'));
const port = await freePort();
const start = () => launch(process.execPath, ['tools/start.mjs'], { PORT: port, DATA_DIR: data, NODE_ENV: 'production' }, 'Housestaff is ready:');

async function answers(path, status) {
  await expectStatus(`http://127.0.0.1:${port}${path}`, status);
  console.log(`${path} ${status}`);
}

async function end(server, signal) {
  await stop(server, signal);
  console.log(`stopped by ${signal}`);
}

try {
  const first = start();
  await first.ready;
  for (const [path, status] of [['/health/live', 200], ['/health/ready', 200], ['/login', 200], ['/api/openapi.json', 200], ['/api/v1/programs', 401]]) await answers(path, status);
  const idle = Number(/timeout=(\d+)/.exec((await expectStatus(`http://127.0.0.1:${port}/health/live`, 200)).headers.get('keep-alive') ?? '')?.[1]);
  if (!(idle > 60)) throw new Error(`Idle connections are closed after ${idle} s: balancers that keep them for 60 would lose requests`);
  const second = start();
  const refused = await second.exited;
  if (refused.code === 0 || !/already|in use|running/i.test(refused.output)) throw new Error(`A second start on the same data was not refused:\n${refused.output}`);
  console.log('second start refused');
  await end(first, 'SIGKILL');
  const third = start();
  await third.ready;
  await answers('/health/ready', 200);
  await end(third, 'SIGTERM');
  const fourth = start();
  await fourth.ready;
  await end(fourth, 'SIGINT');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
process.exit();
