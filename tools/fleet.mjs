// For the smoke tests: an installation of many processes, each as an operator starts it, on a PostgreSQL of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, launch } from './processes.mjs';

const require = createRequire(import.meta.url);
const { startCluster } = require('../dist/libs/shared/platform/src/database/cluster/cluster.js');
const { Client } = require('pg');

export const say = (line) => console.log(line);

export function ensure(holds, message) {
  if (!holds) throw new Error(message);
}

export async function query(url, sql, parameters) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** Seconds for whatever has to come about: for a machine that is slow or stalls. How soon it comes is what `npm run bench` measures. */
export const PATIENCE = 300;

export async function until(what, holds) {
  const end = performance.now() + PATIENCE * 1000;
  for (;;) {
    const found = await holds();
    if (found) return found;
    ensure(performance.now() < end, `After ${PATIENCE} s still not: ${what}`);
    await sleep(100);
  }
}

/** Processes, database and folder of one scenario; `run` ends them all, whatever happens, and says why it failed. */
export class Fleet {
  running = [];

  constructor(name, environment = {}) {
    this.folder = mkdtempSync(join(tmpdir(), `housestaff-${name}-`));
    this.shared = { DATA_DIR: join(this.folder, 'data'), DATABASE_APP_PASSWORD: 'shared-by-instances', NODE_ENV: 'production', LOG_LEVEL: 'warn', ...environment };
  }

  async run(scenario) {
    try {
      await this.startPostgres();
      await scenario(this);
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
      for (const end of await this.end()) console.error(end.output.slice(-2000));
    } finally {
      await this.end();
      await this.cluster?.stop();
      rmSync(this.folder, { recursive: true, force: true });
    }
    process.exit();
  }

  /** Asks first: who is killed can't take its own children along (nginx has some). The answer is how those ended that were running. */
  async end() {
    const alive = this.running.filter(({ child }) => child.exitCode === null && child.signalCode === null);
    alive.forEach(({ child }) => child.kill('SIGTERM'));
    await Promise.race([Promise.all(alive.map(({ exited }) => exited)), sleep(60_000)]);
    alive.forEach(({ child }) => child.kill('SIGKILL'));
    return Promise.all(alive.map(({ exited }) => exited));
  }

  /** As a hospital has it: its own role for us, which may create roles. */
  async startPostgres() {
    this.cluster = await startCluster({ dataDir: join(this.folder, 'postgres'), password: 'superuser', settings: ['fsync=off'] });
    const url = (role, database) => `postgres://${role}@127.0.0.1:${this.cluster.port}/${database}`;
    const admin = url('postgres:superuser', 'postgres');
    await query(admin, "create role rota login createrole password 'a-password-of-its-own'");
    await query(admin, 'create database rota owner rota');
    this.shared.DATABASE_URL = url('rota:a-password-of-its-own', 'rota');
    this.allRowsUrl = url('postgres:superuser', 'rota');
  }

  async launch(command, args, env, line) {
    const started = launch(command, args, env, line);
    this.running.push(started);
    await started.ready;
    return started;
  }

  async startRedis(port) {
    const keptNowhere = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', this.folder];
    return this.launch('redis-server', keptNowhere, {}, 'Ready to accept connections');
  }

  /** What is built, as a container runs it. `part`: api, worker or web. */
  async start(part, env, line) {
    const port = env.PORT ?? (await freePort());
    const at = part === 'worker' ? { WORKER_PORT: port } : { PORT: port };
    const started = await this.launch(process.execPath, ['tools/serve.mjs', part], { ...this.shared, ...at, ...env }, line);
    return { ...started, port, origin: `http://127.0.0.1:${port}` };
  }

  startApi(env = {}) {
    return this.start('api', { SEED_DEMO: 'false', ...env }, 'Housestaff is ready:');
  }

  startWorker() {
    return this.start('worker', { JOB_CONCURRENCY: '2' }, 'Housestaff worker is ready:');
  }

  startPages() {
    return this.start('web', {}, 'Housestaff pages are ready');
  }

  login(role) {
    const logins = JSON.parse(readFileSync(join(this.shared.DATA_DIR, 'demo-logins.json'), 'utf8'));
    return (Array.isArray(logins) ? logins : logins.logins).find((login) => login.email.startsWith(role));
  }
}
