// Starts the built product on an empty data folder as npm start does, asks for a page and the API, refuses a second start, stops it, starts again after kill -9.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = mkdtempSync(join(tmpdir(), 'housestaff-smoke-'));

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

const port = await freePort();
const base = `http://127.0.0.1:${port}`;

function launch() {
  const child = spawn(process.execPath, ['tools/start.mjs'], { env: { ...process.env, PORT: port, DATA_DIR: data, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal, output })));
  const ready = new Promise((resolve, reject) => {
    const timer = setInterval(() => output.includes('Housestaff is ready:') && (clearInterval(timer), resolve(output)), 100);
    exited.then((end) => (clearInterval(timer), reject(new Error(`It stopped before it was ready (${end.code ?? end.signal}):\n${output}`))));
  });
  ready.catch(() => undefined);
  return { child, ready, exited };
}

async function expectStatus(path, status) {
  const response = await fetch(base + path, { redirect: 'manual' });
  if (response.status !== status) throw new Error(`${path} answered ${response.status}, expected ${status}`);
  console.log(`${path} ${status}`);
}

async function stop({ child, exited }, signal) {
  child.kill(signal);
  const end = await exited;
  if (signal !== 'SIGKILL' && end.code !== 0) throw new Error(`${signal} ended it with ${end.code ?? end.signal}:\n${end.output}`);
  console.log(`stopped by ${signal}`);
}

try {
  const first = launch();
  await first.ready;
  for (const [path, status] of [['/health/live', 200], ['/health/ready', 200], ['/login', 200], ['/api/openapi.json', 200], ['/api/v1/programs', 401]]) await expectStatus(path, status);
  const second = launch();
  const refused = await second.exited;
  if (refused.code === 0 || !/already|in use|running/i.test(refused.output)) throw new Error(`A second start on the same data was not refused:\n${refused.output}`);
  console.log('second start refused');
  await stop(first, 'SIGKILL');
  const third = launch();
  await third.ready;
  await expectStatus('/health/ready', 200);
  await stop(third, 'SIGTERM');
  const fourth = launch();
  await fourth.ready;
  await stop(fourth, 'SIGINT');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
process.exit();
