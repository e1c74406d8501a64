import { randomUUID } from 'node:crypto';
import { seedOrganization } from '@housestaff/platform/testing';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let programId: string;
let year: { id: string; scheduleId: string; blocks: { id: string; from: string; to: string }[] };
let rotations: string[];
let people: string[];

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, version?: number, bearer = token) => {
  const request = api.anyone[method](`/api/v1${path}`).set('Authorization', `Bearer ${bearer}`);
  if (version !== undefined) request.set('If-Match', `"${version}"`);
  return body ? request.send(body) : request;
};
const made = async (path: string, body: object) => (await call('post', path, body).expect(201)).body.data;
const set = (person: number, rotation: number | null, block: number, more: object = {}) => ({
  ...{ kind: 'set-stay', personId: people[person], from: year.blocks[block]!.from, to: year.blocks[block]!.to },
  ...{ rotationId: rotation === null ? null : rotations[rotation], ...more },
});
const newDraft = () => made(`/schedules/${year.scheduleId}/drafts`, {});
const change = (draft: { id: string; version: number }, changes: object[]) => call('post', `/drafts/${draft.id}/changes`, { changes }, draft.version);
const drafted = async (changes: object[]) => (await change(await newDraft(), changes).expect(200)).body.data.draft;
const publish = (draft: { id: string; version: number }, body: object = {}) => call('post', `/drafts/${draft.id}/publish`, { note: 'e2e', ...body }, draft.version);

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = (await made('/programs', { name: 'Family medicine', specialty: 'family-medicine', zone: 'America/New_York' })).id;
  const blocks = [0, 1, 2].map((b) => ({ name: `Block ${b + 1}`, from: day(28 * b), to: day(28 * b + 28), splitOn: day(28 * b + 14) }));
  year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(84), blocks });
  const times = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } };
  const clinic = await made(`/programs/${programId}/activities`, { code: 'C', name: 'Clinic', category: 'clinical', place: 'in-house', dutyKind: 'day', times });
  rotations = [];
  for (const [name, abbreviation] of [['Intensive care', 'ICU'], ['Clinic', 'FMC'], ['Obstetrics', 'OB']]) {
    const rotation = await made(`/programs/${programId}/rotations`, { name, abbreviation, category: 'inpatient' });
    const cells = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].map((weekday) => ({ week, weekday, half: 'am', activityId: clinic.id })));
    await call('put', `/rotations/${rotation.id}/pattern`, { cells }, rotation.version).expect(200);
    rotations.push(rotation.id);
  }
  people = [];
  for (const familyName of ['Abara', 'Iyer', 'Kowalik']) {
    people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(84), pgy: 1 }] })).id);
  }
});
afterAll(() => api.close());

describe('from draft to published schedule', () => {
  it('edits, undoes, shows the difference, publishes', async () => {
    const draft = await drafted([set(0, 0, 0), set(1, 1, 0)]);
    expect(draft).toMatchObject({ changeCount: 2, canUndo: true, undoLabel: expect.stringContaining('ICU') });
    const undone = (await call('post', `/drafts/${draft.id}/undo`, undefined, draft.version).expect(200)).body.data.draft;
    const redone = (await call('post', `/drafts/${draft.id}/redo`, undefined, undone.version).expect(200)).body.data.draft;
    const diff = (await call('get', `/drafts/${draft.id}/diff`).expect(200)).body.data;
    expect(diff).toMatchObject({ to: null, duties: { added: 40, removed: 0 }, changes: expect.arrayContaining([expect.objectContaining({ before: null, after: 'Intensive care' })]) });
    const version = (await publish(redone).expect(200)).body.data;
    expect(version).toMatchObject({ number: 1, note: 'e2e', changeCount: 2 });
    const schedule = (await call('get', `/schedules/${year.scheduleId}`).expect(200)).body.data;
    expect(schedule).toMatchObject({ publishedVersion: 1, drafts: [] });
  });

  it('shows the grids and the day', async () => {
    const grid = (await call('get', `/schedules/${year.scheduleId}/year-grid`).expect(200)).body.data;
    expect(grid.groups).toMatchObject([{ label: 'PGY-1', people: [{ stays: [{ from: day(0), to: day(28), changed: false }] }, { stays: [{}] }, { stays: [] }] }]);
    expect(grid.coverage[0].cells[0]).toMatchObject({ first: 1, second: 1, state: 'none' });
    const block = (await call('get', `/schedules/${year.scheduleId}/block-grid?block=${year.blocks[0]!.id}`).expect(200)).body.data;
    expect(block.groups[0].people[0].days[0].am).toMatchObject({ start: `${day(0)}T12:00:00.000Z`, source: 'template' });
    expect(block.supervision).toHaveLength(56);
    const manifest = (await call('get', `/programs/${programId}/manifest?date=${day(0)}`).expect(200)).body.data;
    expect(manifest).toMatchObject({ blockDay: 1, publishedVersion: 1, counts: { residents: 2 } });
    await call('get', `/programs/${programId}/manifest?date=2020-01-01`).expect(404);
    await call('get', `/programs/${programId}/manifest?date=2026-02-30`).expect(400);
  });

  it('says who could take a cell', async () => {
    const asked = `from=${day(0)}&to=${day(28)}&rotationId=${rotations[0]}`;
    const found = (await call('get', `/schedules/${year.scheduleId}/candidates?${asked}`).expect(200)).body.data;
    expect(found.map((one: { reasonCode: string }) => one.reasonCode).sort()).toEqual(['ok', 'ok', 'same-rotation']);
  });

  it('says which rotations and which activities a person could take, of the published schedule and of a draft', async () => {
    const draft = await newDraft();
    for (const owner of [`/schedules/${year.scheduleId}`, `/drafts/${draft.id}`]) {
      const rotationsFor = (await call('get', `${owner}/people/${people[0]}/choices?from=${day(0)}&to=${day(28)}`).expect(200)).body.data;
      expect(rotationsFor).toHaveLength(3);
      expect(rotationsFor).toContainEqual({ rotationId: rotations[0], eligible: false, reason: 'Assigned', reasonCode: 'same-rotation', addedFindings: 0, ruleIds: [] });
      const duties = (await call('get', `${owner}/people/${people[0]}/duty-choices?date=${day(0)}&half=am`).expect(200)).body.data;
      expect(duties).toMatchObject([{ eligible: false, reasonCode: 'same-duty' }]);
    }
    const afternoon = (await call('get', `/drafts/${draft.id}/people/${people[0]}/duty-choices?date=${day(0)}&half=pm`).expect(200)).body.data;
    expect(afternoon).toMatchObject([{ eligible: true, reasonCode: 'ok' }]);
    await call('get', `/drafts/${draft.id}/people/${randomUUID()}/choices?from=${day(0)}&to=${day(28)}`).expect(404);
    await call('get', `/drafts/${draft.id}/people/${people[0]}/duty-choices?date=${day(0)}&half=night`).expect(400);
  });

  it('says what an edit would do before there is a draft, and what would be in the way of publishing one', async () => {
    const effect = (await call('post', `/schedules/${year.scheduleId}/changes/preview`, { changes: [set(0, 1, 0)] }).expect(200)).body.data;
    expect(effect).toEqual({ added: [], removed: [], worsened: [], improved: [] });
    const draft = await newDraft();
    expect((await call('get', `/drafts/${draft.id}/violations`).expect(200)).body.data).toEqual([]);
  });

  it('compares and rolls back', async () => {
    await publish(await drafted([set(0, 1, 0), set(1, 0, 0)])).expect(200);
    const diff = (await call('get', `/schedules/${year.scheduleId}/versions/2/diff?against=1`).expect(200)).body.data;
    expect(diff.changes).toHaveLength(2);
    const schedule = (await call('get', `/schedules/${year.scheduleId}`)).body.data;
    await call('post', `/schedules/${year.scheduleId}/versions/1/roll-back`, { note: '' }, schedule.version - 1).expect(412);
    const back = (await call('post', `/schedules/${year.scheduleId}/versions/1/roll-back`, { note: '' }, schedule.version).expect(200)).body.data;
    expect(back).toMatchObject({ number: 3, rolledBackTo: 1, changeCount: 2 });
    const versions = (await call('get', `/schedules/${year.scheduleId}/versions`).expect(200)).body.data;
    expect(versions.map((one: { number: number }) => one.number)).toEqual([3, 2, 1]);
    await call('get', `/schedules/${year.scheduleId}/versions/9/diff`).expect(404);
  });
});

describe('refusals', () => {
  it('of two people publishing one draft, answer the second', async () => {
    const draft = await drafted([set(2, 2, 1)]);
    const answers = await Promise.all([publish(draft), publish(draft)]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 412]);
  });

  it('name what moved under a draft', async () => {
    const draft = await drafted([set(0, 2, 2)]);
    await publish(await drafted([set(0, 0, 2)])).expect(200);
    const { error } = (await publish(draft).expect(409)).body;
    expect(error).toMatchObject({ code: 'draft.moved' });
    expect(JSON.stringify(error)).toContain('Intensive care');
    await publish(draft, { rebase: true }).expect(200);
  });

  it('name the locked cell, the unknown rotation, the day outside the year', async () => {
    await publish(await drafted([set(2, 0, 2, { locked: true })])).expect(200);
    const draft = await newDraft();
    expect((await change(draft, [set(2, 1, 2)]).expect(409)).body.error).toMatchObject({ code: 'draft.cell_locked' });
    expect(JSON.stringify((await change(draft, [set(0, 1, 0, { rotationId: randomUUID() })]).expect(422)).body.error)).toContain('changes[0].rotationId');
    expect(JSON.stringify((await change(draft, [set(0, 1, 0, { to: day(85) })]).expect(422)).body.error)).toContain('changes[0].to');
    await change(draft, []).expect(400);
    await change(draft, [{ ...set(0, 1, 0), kind: 'no-such' }]).expect(400);
  });

  it('ask for If-Match, keep drafts from residents, and other organizations out', async () => {
    const draft = await newDraft();
    await api.anyone.post(`/api/v1/drafts/${draft.id}/changes`).set('Authorization', `Bearer ${token}`).send({ changes: [set(0, 1, 0)] }).expect(428);
    const resident = await api.tokenOf('resident');
    await call('get', `/schedules/${year.scheduleId}/year-grid`, undefined, undefined, resident).expect(200);
    await call('get', `/schedules/${year.scheduleId}/year-grid?draft=${draft.id}`, undefined, undefined, resident).expect(404);
    await call('get', `/drafts/${draft.id}`, undefined, undefined, resident).expect(403);
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const email = await api.addUser([{ role: 'org-admin' }], elsewhere);
    const foreign = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
    for (const path of [`/schedules/${year.scheduleId}`, `/drafts/${draft.id}`, `/schedules/${year.scheduleId}/year-grid`]) await call('get', path, undefined, undefined, foreign).expect(404);
    await call('delete', `/drafts/${draft.id}`).expect(204);
    await change(draft, [set(0, 1, 0)]).expect(412);
  });
});
