// Two API instances and two workers of the built product on one PostgreSQL and one Redis: kills, restarts and a Redis that goes empty lose no job and run none twice.
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { ensure, Fleet, PATIENCE, query, say, until } from './fleet.mjs';
import { expectStatus, freePort, stop } from './processes.mjs';

const redisPort = await freePort();

/** The demo's coordinator, at any instance. */
async function signIn(fleet, api) {
  const { email, password } = fleet.login('coordinator');
  let token = '';
  const call = async ({ origin }, path, body) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const signal = AbortSignal.timeout(PATIENCE * 1000);
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

/** A socket at this instance, and what it has heard of drafts; `missed` counts the times that it was told to read everything again. */
async function listen(fleet, api, role) {
  const answer = await fetch(`${api.origin}/api/v1/auth/token`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(loginFor(fleet, role)) });
  const { data } = await answer.json();
  const socket = io(api.origin, { transports: ['websocket'], reconnection: false, forceNew: true, timeout: PATIENCE * 1000, extraHeaders: { Authorization: `Bearer ${data.accessToken}` } });
  const ear = { heard: [], missed: 0, socket };
  // What else happens at a first start, as the look for conflicts, comes when it comes.
  socket.on('changed', (change) => change.resource === 'draft' && ear.heard.push({ ...change, after: performance.now() }));
  socket.on('resync', () => (ear.missed += 1));
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  return ear;
}

function loginFor(fleet, role) {
  const { email, password } = fleet.login(role);
  return { email, password };
}

/** Whatever instance takes a change, each tells its own sockets; who may not read it hears nothing; a cut connection is made up for. */
async function liveScenario({ fleet, one, two, call, scheduleId }) {
  const near = await listen(fleet, one, 'coordinator');
  const far = await listen(fleet, two, 'coordinator');
  const resident = await listen(fleet, two, 'resident');
  const times = [];
  for (let i = 0; i < 20; i++) {
    const before = far.heard.length;
    const begun = performance.now();
    await call(one, `/schedules/${scheduleId}/drafts`, { name: `Live ${i}` });
    await until('a change at one instance is heard at the other', () => far.heard.length > before);
    times.push(far.heard.at(-1).after - begun);
  }
  const worst = Math.max(...times);
  const median = times.sort((a, b) => a - b)[10];
  await until('the instance itself tells as much', () => near.heard.length === far.heard.length);
  ensure(near.heard.length === 20 && resident.heard.length === 0, `Heard: ${near.heard.length}, a resident of drafts: ${resident.heard.length}`);
  await query(fleet.allRowsUrl, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'housestaff-changes'");
  await until('both instances say that something was missed', () => near.missed > 0 && far.missed > 0);
  await call(two, `/schedules/${scheduleId}/drafts`, { name: 'After the cut' });
  await until('changes are heard again', () => near.heard.length === 21);
  for (const { socket } of [near, far, resident]) socket.disconnect();
  say(`20 changes at one instance reached the other's sockets, request and all, in ${median.toFixed(0)} ms (median), ${worst.toFixed(0)} ms (worst); none a resident's; a cut connection was made up for`);
}

async function scenario(fleet) {
  const { allRowsUrl } = fleet;
  let redis = await fleet.startRedis(redisPort);
  const one = await fleet.startApi({ SEED_DEMO: 'true' });
  const [two, busy, other] = await Promise.all([fleet.startApi(), fleet.startWorker(), fleet.startWorker()]);
  let workers = [busy, other];
  say('two API instances and two workers are ready');
  const call = await signIn(fleet, two);
  const [program] = await call(one, '/programs');
  const { scheduleId } = (await call(two, `/programs/${program.id}/academic-years`)).at(-1);
  await liveScenario({ fleet, one, two, call, scheduleId });
  const start = (api, seconds) => call(api, `/schedules/${scheduleId}/runs`, { algorithm: 'mip', seconds }).then(({ id }) => id);
  const statusOf = async (api, id) => (await call(api, `/runs/${id}`)).status;
  const ends = (api, ids) =>
    until(`runs ${ids} ended at ${api.origin}`, async () => (await Promise.all(ids.map((id) => statusOf(api, id)))).every((status) => status === 'succeeded'));
  const jobsOf = async (ids) => query(allRowsUrl, "select status, attempts, payload ->> 'runId' as run from platform.job where payload ->> 'runId' = any($1)", [ids]);
  const attemptsOf = async (ids) => (await jobsOf(ids)).map(({ attempts }) => attempts);
  const begun = (ids) => until('the runs are begun', async () => (await jobsOf(ids)).every(({ status }) => status === 'running'));

  const first = [await start(one, 5), await start(two, 5)];
  await ends(two, [first[0]]);
  await ends(one, [first[1]]);
  ensure((await done(one)) + (await done(two)) === 0, 'An API instance ran a job');
  ensure((await done(busy)) + (await done(other)) === 2, 'Two runs were not run exactly once each');
  say('a run asked for at one instance is run by a worker and seen at the other');

  // Long enough that no stall ends them before the worker is killed.
  const held = [await start(one, 30), await start(two, 30), await start(one, 30)];
  await begun(held);
  await stop(busy, 'SIGKILL');
  await stop(redis, 'SIGKILL');
  redis = await fleet.startRedis(redisPort);
  workers = [other, await fleet.startWorker()];
  await ends(one, held);
  const attempts = await attemptsOf(held);
  ensure(attempts.every((n) => n <= 2) && attempts.some((n) => n === 2), `Attempts after a kill: ${attempts}`);
  say(`a worker killed in mid-job and a Redis restarted empty: ${held.length} of ${held.length} runs end, in ${attempts.join(', ')} attempts`);

  const handedOver = [await start(one, 300)];
  await begun(handedOver);
  const asked = performance.now();
  for (const worker of workers.splice(0)) await stop(worker, 'SIGTERM');
  const seconds = (performance.now() - asked) / 1000;
  ensure((await jobsOf(handedOver))[0].status === 'queued', 'A stopped worker kept its job');
  await query(allRowsUrl, 'update planning.schedule_run set seconds = ceil(spent) + 5 where id = $1', handedOver);
  workers = await Promise.all([fleet.startWorker(), fleet.startWorker()]);
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
  redis = await fleet.startRedis(redisPort);
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

await new Fleet('many', { REDIS_URL: `redis://127.0.0.1:${redisPort}/1` }).run(scenario);
