import { JobRunner } from '@housestaff/platform';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;

const call = (method: 'get' | 'post' | 'put', path: string, body?: object, version?: number) => {
  const request = api.anyone[method](`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
  if (version !== undefined) request.set('If-Match', `"${version}"`);
  return body ? request.send(body) : request;
};
const made = async (path: string, body: object): Promise<{ id: string; version: number; scheduleId: string; blocks: { id: string; from: string; to: string; splitOn: string }[] }> => {
  const answer = await call('post', path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body.error)}`);
  return answer.body.data;
};

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const blocks = Array.from({ length: 4 }, (_, b) => ({ name: `Block ${b + 1}`, from: day(28 * b), to: day(28 * (b + 1)), splitOn: day(28 * b + 14) }));

let programId: string;
let year: Awaited<ReturnType<typeof made>>;
let people: string[];
let icu: string;
let clinic: string;

const demands = (confirm: boolean, icuMin = 1) => ({
  requirements: [
    { rotationId: icu, pgy: 1, minBlocks: icuMin, targetBlocks: icuMin, maxBlocks: 2 },
    { rotationId: clinic, pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: 4 },
  ],
  coverage: [{ rotationId: icu, blockId: null, pgy: null, minPeople: 1, maxPeople: 2 }],
  confirm,
});
const demand = async (body: object): Promise<void> => {
  const { body: now } = await call('get', `/academic-years/${year.id}/requirements`).expect(200);
  await call('put', `/academic-years/${year.id}/requirements`, body, now.data.version).expect(200);
};
const start = (body: object = {}) => call('post', `/schedules/${year.scheduleId}/runs`, { algorithm: 'greedy', seconds: 20, ...body });
const ended = async (id: string) => {
  for (let n = 0; n < 200; n++) {
    const { body } = await call('get', `/runs/${id}`).expect(200);
    if (!['queued', 'running'].includes(body.data.status)) return body.data;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('The run does not end');
};

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  await api.app.get(JobRunner).start();
  programId = (await made('/programs', { name: 'Family medicine', specialty: 'family-medicine', zone: 'America/New_York' })).id;
  year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(112), blocks });
  icu = (await made(`/programs/${programId}/rotations`, { name: 'Intensive care', abbreviation: 'ICU', category: 'critical-care', leaveEligible: false, halfBlock: false })).id;
  clinic = (await made(`/programs/${programId}/rotations`, { name: 'Clinic', abbreviation: 'FMC', category: 'ambulatory' })).id;
  people = [];
  for (const familyName of ['Abara', 'Iyer', 'Kowalik', 'Sato']) {
    people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(112), pgy: 1 }] })).id);
  }
  await made(`/programs/${programId}/absences`, { personId: people[0], kind: 'vacation', from: day(0), to: day(14), status: 'approved' });
}, 120_000);
afterAll(() => api.close());

describe('generating a year', () => {
  it('is refused while requirements are missing or only observed', async () => {
    expect((await start().expect(422)).body.error.code).toBe('planning.nothing_to_plan');
    await demand(demands(false));
    const refused = await start().expect(409);
    expect(refused.body.error.code).toBe('planning.requirements_not_confirmed');
    expect(JSON.stringify(refused.body.error)).toContain(`/academic-years/${year.id}/requirements`);
    const check = await call('get', `/schedules/${year.scheduleId}/runs/precheck`).expect(200);
    expect(check.body.data).toMatchObject({ ready: false, observedOnly: true, problems: [], scope: { people: 4, blocks: 4, leaveWeeks: 2 } });
  });

  it('names demand that nobody can meet before the search, in counts', async () => {
    await demand({ ...demands(true), coverage: [{ rotationId: icu, blockId: null, pgy: null, minPeople: 3, maxPeople: null }] });
    const { body } = await call('get', `/schedules/${year.scheduleId}/runs/precheck`).expect(200);
    expect(body.data.ready).toBe(false);
    expect(body.data.problems[0]).toMatchObject({ title: 'Intensive care: coverage', required: 12, exists: 8, short: 4, unit: 'blocks' });
  });

  it.each(['greedy', 'mip'])('by %s meets every demand, keeps leave, and goes into a draft', async (algorithm) => {
    await demand(demands(true));
    const queued = await start({ algorithm, weights: { 'even-nights': 4 } }).expect(202);
    expect(queued.body.data).toMatchObject({ status: expect.stringMatching(/queued|running/), algorithm, seed: 1 });
    const run = await ended(queued.body.data.id);
    expect(run).toMatchObject({ status: 'succeeded', unmet: [], phase: 'done', error: null });
    expect(run.terms.reduce((sum: number, t: { points: number }) => sum + t.points, 0)).toBe(run.best);
    if (algorithm === 'mip') expect(run).toMatchObject({ proven: true, bound: run.best });

    const effect = (await call('get', `/runs/${run.id}/findings`).expect(200)).body.data;
    expect(effect.removed).toEqual([]);
    const draft = (await call('post', `/runs/${run.id}/accept`, { name: `By ${algorithm}` }).expect(201)).body.data;
    expect(draft).toMatchObject({ name: `By ${algorithm}`, status: 'open', scheduleId: year.scheduleId });
    const counts = (await call('get', `/schedules/${year.scheduleId}/compliance/overview?draft=${draft.id}`).expect(200)).body.data.counts;
    expect(counts.violations + counts.warnings + counts.notAssessable).toBe(effect.added.length);
    const grid = (await call('get', `/schedules/${year.scheduleId}/year-grid?draft=${draft.id}`).expect(200)).body.data;
    const rows = grid.groups.flatMap((g: { people: object[] }) => g.people);
    const stays = rows.flatMap((r: { personId: string; stays: object[] }) => r.stays.map((stay) => ({ ...stay, personId: r.personId })));
    expect(stays.every((s: { source: string }) => s.source === 'solver')).toBe(true);
    const away = stays.filter((s: { personId: string; from: string; rotationId: string }) => s.personId === people[0] && s.from < day(14));
    expect(away.map((s: { rotationId: string }) => s.rotationId)).toEqual([clinic]);
    const again = await call('post', `/runs/${run.id}/accept`, {}).expect(409);
    expect(again.body.error.code).toBe('planning.run_already_accepted');
  }, 60_000);

  it('answers with what is unmet where not all can be met', async () => {
    await demand({ ...demands(true), coverage: [{ rotationId: icu, blockId: null, pgy: null, minPeople: 3, maxPeople: null }] });
    const run = await ended((await start().expect(202)).body.data.id);
    expect(run.status).toBe('succeeded');
    expect(run.unmet[0]).toMatchObject({ title: 'Intensive care: coverage', required: 12, exists: 8, short: 4 });
    expect(run.unmet[0].relaxations.length).toBeGreaterThan(0);
  }, 60_000);

  it('stops at once and keeps the best', async () => {
    await demand(demands(true));
    const { body } = await start({ algorithm: 'greedy', seconds: 600 }).expect(202);
    const stopped = await call('post', `/runs/${body.data.id}/cancel`).expect(200);
    expect(['cancelled', 'succeeded']).toContain(stopped.body.data.status);
    const list = await call('get', `/schedules/${year.scheduleId}/runs`).expect(200);
    expect(list.body.data[0].id).toBe(body.data.id);
  });

  it('says that it failed when its process was killed more often than it is tried', async () => {
    const runner = api.app.get(JobRunner);
    await runner.stop();
    const { body } = await start({ seconds: 600 }).expect(202);
    const killedThrice = `update platform.job set status = 'running', attempts = 3, fence = 3, lease_until = now() - interval '1 s' where payload ->> 'runId' = $1`;
    expect(await api.db.asTenant(api.organizationId, () => api.db.context.execute(killedThrice, [body.data.id]))).toBe(1);
    await runner.start();
    expect(await ended(body.data.id)).toMatchObject({ status: 'failed', error: 'Its process ended 3 times in the middle of it' });
  });

  it('refuses a body that is wrong, naming the field', async () => {
    const { body } = await start({ seconds: 0 }).expect(400);
    expect(JSON.stringify(body.error)).toContain('seconds');
    for (const weights of [{ 'even-nights': 5 }, { 'even-nights': 'x' }, { luck: 1 }]) {
      expect((await start({ weights }).expect(422)).body.error.code).toBe('value.invalid');
    }
    expect((await start({ basis: 'draft' }).expect(422)).body.error.code).toBe('value.invalid');
  });
});
