// Two API instances and two workers of the built product on one PostgreSQL and one Redis: kills, restarts and a Redis that goes empty lose no job and run none twice.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectStatus, freePort, launch, stop } from './processes.mjs';

const require = createRequire(import.meta.url);
const { startCluster } = require('../dist/libs/shared/platform/src/database/cluster/cluster.js');
const { Client } = require('pg');

const folder = mkdtempSync(join(tmpdir(), 'housestaff-many-'));
const running = [];
const say = (line) => console.log(line);
const ensure = (holds, message) => {
  if (!holds) throw new Error(message);
};

async function query(url, sql, parameters) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** A PostgreSQL as a hospital has it: its own role for us, which may create roles. */
async function startPostgres() {
  const cluster = await startCluster({ dataDir: join(folder, 'postgres'), password: 'superuser', settings: ['fsync=off'] });
  const url = (role, database) => `postgres://${role}@127.0.0.1:${cluster.port}/${database}`;
  const admin = url('postgres:superuser', 'postgres');
  await query(admin, "create role rota login createrole password 'a-password-of-its-own'");
  await query(admin, 'create database rota owner rota');
  return { cluster, databaseUrl: url('rota:a-password-of-its-own', 'rota'), allRowsUrl: url('postgres:superuser', 'rota') };
}

const redisPort = await freePort();

async function startRedis() {
  const keptNowhere = ['--port', redisPort, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const redis = launch('redis-server', keptNowhere, {}, 'Ready to accept connections');
  running.push(redis);
  await redis.ready;
  return redis;
}

const shared = { DATA_DIR: join(folder, 'data'), REDIS_URL: `redis://127.0.0.1:${redisPort}/1`, DATABASE_APP_PASSWORD: 'shared-by-instances', NODE_ENV: 'production', LOG_LEVEL: 'warn' };

async function startApi(databaseUrl, seed) {
  const port = await freePort();
  const env = { ...shared, DATABASE_URL: databaseUrl, PORT: port, SEED_DEMO: String(seed) };
  const api = { ...launch(process.execPath, ['tools/start.mjs'], env, 'Housestaff is ready:'), origin: `http://127.0.0.1:${port}` };
  running.push(api);
  await api.ready;
  return api;
}

async function startWorker(databaseUrl) {
  const port = await freePort();
  const env = { ...shared, DATABASE_URL: databaseUrl, WORKER_PORT: port, JOB_CONCURRENCY: '2' };
  const worker = { ...launch(process.execPath, ['tools/start.mjs', '--worker'], env, 'Housestaff worker is ready:'), origin: `http://127.0.0.1:${port}` };
  running.push(worker);
  await worker.ready;
  return worker;
}

/** The demo's coordinator, at any instance. */
async function signIn(api) {
  const logins = JSON.parse(readFileSync(join(shared.DATA_DIR, 'demo-logins.json'), 'utf8'));
  const { email, password } = (Array.isArray(logins) ? logins : logins.logins).find((login) => login.email.startsWith('coordinator'));
  let token = '';
  const call = async ({ origin }, path, body) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const signal = AbortSignal.timeout(10_000);
    const answer = await fetch(`${origin}/api/v1${path}`, body ? { method: 'POST', headers, signal, body: JSON.stringify(body) } : { headers, signal });
    const { data, error } = await answer.json();
    ensure(answer.ok, `${path} answered ${answer.status}: ${JSON.stringify(error)}`);
    return data;
  };
  token = (await call(api, '/auth/token', { email, password })).accessToken;
  return call;
}

const RUN = 'count{kind="planning.run",outcome="succeeded"}';

/** How many runs this process has brought to their end. */
async function done({ origin }) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(text.split('\n').find((line) => line.startsWith(`job_attempt_duration_seconds_${RUN}`))?.split(' ').at(-1) ?? 0);
}

async function until(what, holds, seconds = 60) {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await holds();
    if (found) return found;
    ensure(performance.now() < end, `After ${seconds} s still not: ${what}`);
    await sleep(100);
  }
}

async function scenario({ databaseUrl, allRowsUrl }) {
  let redis = await startRedis();
  const one = await startApi(databaseUrl, true);
  const [two, busy, other] = await Promise.all([startApi(databaseUrl, false), startWorker(databaseUrl), startWorker(databaseUrl)]);
  let workers = [busy, other];
  say('two API instances and two workers are ready');
  const call = await signIn(two);
  const [program] = await call(one, '/programs');
  const { scheduleId } = (await call(two, `/programs/${program.id}/academic-years`)).at(-1);
  const start = (api, seconds) => call(api, `/schedules/${scheduleId}/runs`, { algorithm: 'mip', seconds }).then(({ id }) => id);
  const statusOf = async (api, id) => (await call(api, `/runs/${id}`)).status;
  const ends = (api, ids, seconds) =>
    until(`runs ${ids} ended at ${api.origin}`, async () => (await Promise.all(ids.map((id) => statusOf(api, id)))).every((status) => status === 'succeeded'), seconds);
  const jobsOf = async (ids) => query(allRowsUrl, "select status, attempts, payload ->> 'runId' as run from platform.job where payload ->> 'runId' = any($1)", [ids]);
  const attemptsOf = async (ids) => (await jobsOf(ids)).map(({ attempts }) => attempts);
  const begun = (ids) => until('the runs are begun', async () => (await jobsOf(ids)).every(({ status }) => status === 'running'));

  const first = [await start(one, 5), await start(two, 5)];
  await ends(two, [first[0]]);
  await ends(one, [first[1]]);
  ensure((await done(one)) + (await done(two)) === 0, 'An API instance ran a job');
  ensure((await done(busy)) + (await done(other)) === 2, 'Two runs were not run exactly once each');
  say('a run asked for at one instance is run by a worker and seen at the other');

  const held = [await start(one, 8), await start(two, 8), await start(one, 8)];
  await begun(held);
  await stop(busy, 'SIGKILL');
  await stop(redis, 'SIGKILL');
  redis = await startRedis();
  workers = [other, await startWorker(databaseUrl)];
  await ends(one, held);
  const attempts = await attemptsOf(held);
  ensure(attempts.every((n) => n <= 2) && attempts.some((n) => n === 2), `Attempts after a kill: ${attempts}`);
  say(`a worker killed in mid-job and a Redis restarted empty: ${held.length} of ${held.length} runs end, in ${attempts.join(', ')} attempts`);

  const handedOver = [await start(one, 12)];
  await begun(handedOver);
  const asked = performance.now();
  for (const worker of workers.splice(0)) await stop(worker, 'SIGTERM');
  const seconds = (performance.now() - asked) / 1000;
  ensure(seconds < 20, `Two workers took ${seconds} s to stop`);
  ensure((await jobsOf(handedOver))[0].status === 'queued', 'A stopped worker kept its job');
  workers = await Promise.all([startWorker(databaseUrl), startWorker(databaseUrl)]);
  await ends(two, handedOver);
  ensure((await attemptsOf(handedOver))[0] === 1, 'A run handed back at a shutdown counts as tried twice');
  say(`two workers in mid-job stopped by SIGTERM one after the other in ${seconds.toFixed(1)} s; the run went on with the next`);

  await stop(redis, 'SIGKILL');
  const late = await Promise.all([start(one, 5), start(two, 5), start(one, 5)]);
  const said = await (await expectStatus(`${one.origin}/health/ready`, 200)).json();
  ensure(said.checks.redis === 'failed' && /jobs wait/.test(said.degraded), `Readiness without Redis: ${JSON.stringify(said)}`);
  await expectStatus(`${workers[0].origin}/health/live`, 200);
  await expectStatus(`${workers[0].origin}/health/ready`, 503);
  ensure((await jobsOf(late)).every(({ status }) => status === 'queued'), 'A job did not wait for Redis');
  redis = await startRedis();
  await stop(one, 'SIGTERM');
  await ends(two, late);
  ensure((await attemptsOf(late)).every((n) => n === 1), 'A run was tried twice after Redis came back');
  await until('all are ready again', async () => (await Promise.all([two, ...workers].map(({ origin }) => fetch(`${origin}/health/ready`)))).every(({ status }) => status === 200));
  say('without Redis runs are taken and wait; it comes back, one instance leaves, and they end');

  const [left] = await query(allRowsUrl, "select count(*)::int as n from platform.job where status <> 'succeeded'");
  ensure(left.n === 0, `${left.n} jobs have not succeeded`);
  for (const server of [two, ...workers]) await stop(server, 'SIGTERM');
  say('all stopped by SIGTERM');
}

let postgres;
try {
  postgres = await startPostgres();
  await scenario(postgres);
} catch (error) {
  console.error(error.message);
  for (const { child, exited } of running) if (child.exitCode === null && child.kill('SIGKILL')) console.error((await exited).output.slice(-2000));
  process.exitCode = 1;
} finally {
  for (const { child } of running) child.kill('SIGKILL');
  await postgres?.cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
