import { checkPlan } from '@housestaff/planning/domain';
import { JobRunner } from '@housestaff/platform';
import { until } from '@housestaff/platform/testing';
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
  coverage: [{ rotationId: icu, blockId: null, pgys: null, minPeople: 1, maxPeople: 2 }],
  confirm,
});
const demand = async (body: object): Promise<void> => {
  const { body: now } = await call('get', `/academic-years/${year.id}/requirements`).expect(200);
  await call('put', `/academic-years/${year.id}/requirements`, body, now.data.version).expect(200);
};
const start = (body: object = {}) => call('post', `/schedules/${year.scheduleId}/runs`, { algorithm: 'greedy', seconds: 240, ...body });
const precheck = async (query = '') => (await call('get', `/schedules/${year.scheduleId}/runs/precheck${query}`).expect(200)).body.data;
const staysOf = async (draftId: string): Promise<{ personId: string; rotationId: string; source: string; from: string; to: string }[]> => {
  const grid = (await call('get', `/schedules/${year.scheduleId}/year-grid?draft=${draftId}`).expect(200)).body.data;
  const rows: { personId: string; stays: object[] }[] = grid.groups.flatMap((g: { people: object[] }) => g.people);
  return rows.flatMap((row) => row.stays.map((stay) => ({ ...stay, personId: row.personId }))) as never;
};
const runOf = async (id: string) => (await call('get', `/runs/${id}`).expect(200)).body.data;
const ended = (id: string) => until(`run ${id} ended`, () => runOf(id), ({ status }) => !['queued', 'running'].includes(status));

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
});
afterAll(() => api.close());

describe('generating a year', () => {
  it('is refused while requirements are missing or only observed', async () => {
    expect((await start().expect(422)).body.error.code).toBe('planning.nothing_to_plan');
    await demand(demands(false));
    const refused = await start().expect(409);
    expect(refused.body.error.code).toBe('planning.requirements_not_confirmed');
    expect(JSON.stringify(refused.body.error)).toContain(`/academic-years/${year.id}/requirements`);
    const check = await precheck();
    expect(check).toMatchObject({ ready: false, observedOnly: true, problems: [], scope: { people: 4, slots: 8, slotUnit: 'half-block', leaveWeeks: 2, demands: 3 } });
    expect(check.terms).toContainEqual({ id: 'even-nights', label: 'Uneven nights', weight: 3 });
    expect(check.suggested).toMatchObject({ algorithm: expect.stringMatching(/mip|hybrid/), why: expect.stringMatching(/4 people/) });
  });

  it('names demand that nobody can meet before the search, in counts', async () => {
    await demand({ ...demands(true), coverage: [{ rotationId: icu, blockId: null, pgys: null, minPeople: 3, maxPeople: null }] });
    const check = await precheck();
    expect(check.ready).toBe(false);
    expect(check.problems[0]).toMatchObject({ title: expect.stringContaining('Intensive care'), short: expect.any(Number), because: expect.any(Array) });
    expect(check.problems[0].relaxations[0]).toMatchObject({ id: expect.stringMatching(/./), label: expect.stringMatching(/./), effect: expect.stringMatching(/./) });
  });

  it.each(['auto', 'greedy', 'cp', 'mip', 'hybrid'])('by %s meets every demand, keeps leave, and goes into a draft', async (algorithm) => {
    await demand(demands(true));
    const queued = await start({ algorithm, weights: { 'even-nights': 4 } }).expect(202);
    expect(queued.body.data).toMatchObject({ status: expect.stringMatching(/queued|running/), algorithm, seed: 1, plan: { kind: 'blocks', setupId: null }, from: day(0), to: day(112) });
    const run = await ended(queued.body.data.id);
    expect(run).toMatchObject({ status: 'succeeded', unmet: [], unmetCount: 0, phase: 'done', error: null, stoppedAt: null });
    if (algorithm === 'auto') expect(run.why).toMatch(/4 people/);
    else expect(run.usedAlgorithm).toBe(algorithm);
    expect(run.terms.reduce((sum: number, t: { points: number }) => sum + t.points, 0)).toBe(run.best);
    expect(run.alternatives[0]).toMatchObject({ id: 0, points: run.best, unmet: 0, differs: 0, accepted: false });
    if (['cp', 'mip'].includes(algorithm)) expect(run).toMatchObject({ proven: true, bound: run.best });

    const effect = (await call('get', `/runs/${run.id}/findings`).expect(200)).body.data;
    expect(effect.removed).toEqual([]);
    const draft = (await call('post', `/runs/${run.id}/accept`, { name: `By ${algorithm}` }).expect(201)).body.data;
    expect(draft).toMatchObject({ name: `By ${algorithm}`, status: 'open', scheduleId: year.scheduleId });
    const counts = (await call('get', `/schedules/${year.scheduleId}/compliance/overview?draft=${draft.id}`).expect(200)).body.data.counts;
    expect(counts.violations + counts.warnings + counts.notAssessable).toBe(effect.added.length);
    const stays = await staysOf(draft.id);
    expect(stays.every((s) => s.source === 'solver')).toBe(true);
    const away = stays.filter((s) => s.personId === people[0] && s.from < day(14));
    expect(away.map((s) => s.rotationId)).toEqual([clinic]);
    const again = await call('post', `/runs/${run.id}/accept`, {}).expect(409);
    expect(again.body.error.code).toBe('planning.run_already_accepted');
    expect((await call('get', `/runs/${run.id}`)).body.data).toMatchObject({ draftId: draft.id, accepted: [{ alternative: 0, people: null, draftId: draft.id }], alternatives: [{ accepted: true }] });
  });

  it('answers with what is unmet where not all can be met, and meets it relaxed', async () => {
    await demand({ ...demands(true), coverage: [{ rotationId: icu, blockId: null, pgys: null, minPeople: 3, maxPeople: null }] });
    const run = await ended((await start().expect(202)).body.data.id);
    expect(run.status).toBe('succeeded');
    expect(run.unmetCount).toBeGreaterThan(0);
    expect(run.unmet[0]).toMatchObject({ title: expect.stringContaining('Intensive care') });
    const ids = run.unmet.map(({ relaxations }: { relaxations: { id: string }[] }) => relaxations.at(-1)?.id).filter(Boolean);
    const relaxed = await ended((await start({ relaxations: ids }).expect(202)).body.data.id);
    expect(relaxed.unmetCount).toBeLessThan(run.unmetCount);
    const unknown = (await start({ relaxations: ['whatever'] }).expect(422)).body.error;
    expect(unknown).toMatchObject({ code: 'value.invalid', details: [{ field: 'relaxations' }] });
  });

  it('stops at once and keeps the best', async () => {
    await demand(demands(true));
    const { body } = await start({ algorithm: 'hybrid', seconds: 600, weights: { 'even-heavy': 4 } }).expect(202);
    await until('a plan', () => runOf(body.data.id), ({ best, status }) => best !== null || !['queued', 'running'].includes(status));
    const stopped = await call('post', `/runs/${body.data.id}/cancel`).expect(200);
    // Its own budget is longer than anyone waits here.
    expect(['cancelled', 'succeeded']).toContain(stopped.body.data.status);
    expect(stopped.body.data.unmetCount).toBe(0);
    await call('get', `/runs/${body.data.id}/plan`).expect(200);
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
    expect((await start({ out: [{ personId: icu, from: day(0), to: day(7) }] }).expect(422)).body.error.details).toMatchObject([{ field: 'out[0].personId' }]);
    expect((await start({ out: [{ personId: people[0], from: day(7), to: day(0) }] }).expect(422)).body.error.code).toBe('value.invalid');
    expect((await start({ algorithm: 'pareto', objectives: ['coverage'] }).expect(422)).body.error.details).toMatchObject([{ field: 'objectives' }]);
    expect((await start({ plan: year.id }).expect(404)).body.error.code).toBe('resource.not_found');
  });
});

describe('an answer', () => {
  let run: Awaited<ReturnType<typeof ended>>;
  beforeAll(async () => {
    await demand(demands(true));
    run = await ended((await start({ algorithm: 'mip', alternatives: 2 }).expect(202)).body.data.id);
  });
  const planOf = async (alternative = 0) => (await call('get', `/runs/${run.id}/plan?alternative=${alternative}`).expect(200)).body.data;

  it('is shown as a grid beside what stood', async () => {
    const plan = await planOf();
    expect(plan.slots[0]).toMatchObject({ name: 'Block 1, first half', from: day(0), to: day(14), half: null });
    expect(plan.items).toContainEqual(expect.objectContaining({ id: icu, code: 'ICU', name: 'Intensive care' }));
    expect(plan.rows.map((row: { personId: string }) => row.personId).sort()).toEqual([...people].sort());
    const cells = plan.rows.flatMap((row: { cells: object[] }) => row.cells);
    expect(cells).toHaveLength(4 * 8);
    expect(cells.filter((cell: { changed: boolean }) => cell.changed)).toHaveLength(run.changedCells);
  });

  it('has alternatives that differ, each told by what it costs', async () => {
    const [best, other] = run.alternatives;
    expect(run.alternatives.length).toBeGreaterThan(1);
    expect(other).toMatchObject({ id: 1, unmet: best.unmet });
    const cellsOf = ({ rows }: { rows: { cells: { item: string }[] }[] }): string[] => rows.flatMap(({ cells }) => cells.map(({ item }) => item));
    const [a, b] = [cellsOf(await planOf()), cellsOf(await planOf(1))];
    expect(a.filter((item, n) => item !== b[n])).toHaveLength(other.differs);
    expect(other.differs).toBeGreaterThan(0);
    expect((await call('get', `/runs/${run.id}/plan?alternative=9`).expect(422)).body.error.details).toMatchObject([{ field: 'alternative' }]);
  });

  it('is accepted in parts, and each part once', async () => {
    const part = { alternative: 1, people: [people[1]], from: day(0), to: day(56) };
    const draft = (await call('post', `/runs/${run.id}/accept`, part).expect(201)).body.data;
    const stays = await staysOf(draft.id);
    expect(new Set(stays.map((s) => s.personId))).toEqual(new Set([people[1]]));
    expect(stays.every((s) => s.from < day(56))).toBe(true);
    expect((await call('post', `/runs/${run.id}/accept`, part).expect(409)).body.error).toMatchObject({ code: 'planning.run_already_accepted', details: [{ draftId: draft.id }] });
    await call('post', `/runs/${run.id}/accept`, { alternative: 1 }).expect(201);
    const { version } = (await call('get', `/drafts/${draft.id}`)).body.data;
    await api.anyone.delete(`/api/v1/drafts/${draft.id}`).set('Authorization', `Bearer ${token}`).set('If-Match', `"${version}"`);
    await call('post', `/runs/${run.id}/accept`, part).expect(201);
    const { accepted, alternatives } = (await call('get', `/runs/${run.id}`)).body.data;
    expect(accepted.map((one: { people: unknown }) => one.people)).toEqual([[people[1]], null, [people[1]]]);
    expect(alternatives.map((one: { accepted: boolean }) => one.accepted).slice(0, 2)).toEqual([false, true]);
    expect((await call('post', `/runs/${run.id}/accept`, { people: [icu] }).expect(422)).body.error.details).toMatchObject([{ field: 'people' }]);
  });

  it('says of a cell what holds it, what else it could hold, and who else could', async () => {
    const { slots } = await planOf();
    const explained = (await call('get', `/runs/${run.id}/explain?person=${people[0]}&slot=${encodeURIComponent(slots[0].id)}`).expect(200)).body.data;
    expect(explained).toMatchObject({ person: { id: people[0] }, slot: { name: 'Block 1, first half', from: day(0), to: day(14) }, holds: { id: clinic, name: 'Clinic' }, locked: false });
    const toIcu = explained.alternatives.find((one: { item: { id: string } }) => one.item.id === icu);
    expect(toIcu).toMatchObject({ allowed: false });
    expect(JSON.stringify(toIcu.reasons)).toMatch(/leave/i);
    expect(explained.others.length).toBeGreaterThan(0);
    await call('get', `/runs/${run.id}/explain?person=${people[0]}&slot=nowhere`).expect(404);
    await call('get', `/runs/${run.id}/explain?person=${icu}&slot=${encodeURIComponent(slots[0].id)}`).expect(404);
  });

  it('is explained as the schedule stands too, and with a draft', async () => {
    const asked = `/schedules/${year.scheduleId}/explain?person=${people[1]}&date=${day(30)}`;
    expect((await call('get', asked).expect(200)).body.data).toMatchObject({ slot: { name: 'Block 2, first half' }, holds: { id: null } });
    const draft = (await call('post', `/runs/${run.id}/accept`, {}).expect(201)).body.data;
    const { rows } = await planOf();
    const item = rows.find((row: { personId: string }) => row.personId === people[1]).cells[2].item;
    expect((await call('get', `${asked}&draft=${draft.id}`).expect(200)).body.data.holds.id).toBe(item);
    expect((await call('get', `/schedules/${year.scheduleId}/explain?person=${people[1]}&date=2030-01-01`).expect(422)).body.error.details).toMatchObject([{ field: 'date' }]);
  });

  it('is there as files that can be sent to a colleague', async () => {
    const problem = await call('get', `/runs/${run.id}/problem.json`).expect(200);
    expect(problem.headers['content-disposition']).toContain('problem.json');
    expect(problem.body).toMatchObject({ format: 'housestaff-problem', version: 1, kind: 'blocks' });
    const solution = (await call('get', `/runs/${run.id}/solution.json?alternative=1`).expect(200)).body;
    const { points, unmet } = run.alternatives[1];
    expect(checkPlan(problem.body, solution).score).toEqual({ broken: 0, unmet, points });
  });

  it('is not there while none is found', async () => {
    const runner = api.app.get(JobRunner);
    await runner.stop();
    const { id } = (await start({ seconds: 5 }).expect(202)).body.data;
    for (const what of ['plan', 'solution.json', `explain?person=${people[0]}&slot=x`]) expect((await call('get', `/runs/${id}/${what}`).expect(409)).body.error.code).toBe('planning.run_has_no_plan');
    expect((await call('post', `/runs/${id}/accept`, {}).expect(409)).body.error.code).toBe('planning.run_still_going');
    await call('post', `/runs/${id}/cancel`).expect(200);
    await runner.start();
  });
});

describe('with somebody out', () => {
  it('keeps the rest as it stands', async () => {
    await demand(demands(true));
    const { id } = await ended((await start({ algorithm: 'mip' }).expect(202)).body.data.id);
    const draft = (await call('post', `/runs/${id}/accept`, { name: 'To repair' }).expect(201)).body.data;
    const stood = await staysOf(draft.id);
    const run = await ended((await start({ algorithm: 'mip', basis: 'draft', draftId: draft.id, out: [{ personId: people[3], from: day(28), to: day(56) }] }).expect(202)).body.data.id);
    expect(run).toMatchObject({ status: 'succeeded', proven: true, out: [{ personId: people[3], name: expect.stringContaining('Sato'), from: day(28), to: day(56) }] });
    expect(run.changedCells).toBeLessThanOrEqual(2 + 2 * 3);
    const { rows } = (await call('get', `/runs/${run.id}/plan`).expect(200)).body.data;
    const cells = rows.find((row: { personId: string }) => row.personId === people[3]).cells.slice(2, 4);
    expect(cells.map((cell: { item: string | null }) => cell.item)).toEqual([null, null]);
    expect(stood.length).toBeGreaterThan(0);
  });
});

describe('a front', () => {
  it('is several plans, each worth something else', async () => {
    await demand(demands(true));
    const run = await ended((await start({ algorithm: 'pareto', seconds: 20 }).expect(202)).body.data.id);
    expect(run).toMatchObject({ status: 'succeeded', usedAlgorithm: 'pareto' });
    const ids = run.objectives.map((one: { id: string }) => one.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(run.objectives[0]).toMatchObject({ better: 'lower', label: expect.any(String) });
    for (const one of run.alternatives) expect(Object.keys(one.values).sort()).toEqual([...ids].sort());
  });
});
