import { randomUUID } from 'node:crypto';
import { seedOrganization } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let programId: string;

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = (await call('post', '/programs', { name: 'Family medicine', specialty: 'family-medicine', zone: 'America/New_York' })).body.data.id;
});
afterAll(() => api.close());

function call(verb: Verb, path: string, body?: object, version?: number, as = token) {
  const request = api.anyone[verb](`/api/v1${path}`).set('Authorization', `Bearer ${as}`);
  return (version === undefined ? request : request.set('If-Match', `"${version}"`)).send(body);
}

const blocks = [
  { from: '2026-07-01', to: '2026-07-02' },
  { from: '2026-07-02', to: '2026-07-30', splitOn: '2026-07-16' },
  { from: '2026-07-30', to: '2026-08-27' },
];

describe('programs', () => {
  it('refuse an unknown zone, naming the field', async () => {
    const answer = await call('post', '/programs', { name: 'Elsewhere', specialty: 'x', zone: 'Mars/Base' });
    expect(answer.status).toBe(422);
    expect(answer.body.error).toMatchObject({ code: 'value.invalid', details: [{ field: 'timezone', found: 'Mars/Base' }] });
  });

  it('refuse a name that is taken', async () => {
    const answer = await call('post', '/programs', { name: 'Family medicine', specialty: 'x', zone: 'UTC' });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'program.already_there']);
  });

  it('change only on the version that was read', async () => {
    const { version } = (await call('get', `/programs/${programId}`)).body.data;
    expect((await call('patch', `/programs/${programId}`, { specialty: 'fm' })).status).toBe(428);
    const changed = await call('patch', `/programs/${programId}`, { specialty: 'fm' }, version);
    expect(changed.body.data).toMatchObject({ name: 'Family medicine', specialty: 'fm', version: version + 1 });
    expect((await call('patch', `/programs/${programId}`, { specialty: 'again' }, version)).status).toBe(412);
  });

  it('are not there for another organization, nor for a grant on another program', async () => {
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const { agent } = await api.signIn(await api.addUser([{ role: 'org-admin' }], elsewhere));
    const there = await agent.get(`/api/v1/programs/${programId}`);
    const nowhere = await agent.get(`/api/v1/programs/${randomUUID()}`);
    expect([there.status, there.body.error.code]).toEqual([404, nowhere.body.error.code]);
    const other = await api.addProgram('Other');
    const { agent: coordinator } = await api.signIn(await api.addUser([{ role: 'coordinator', programId: other }]));
    expect((await coordinator.get(`/api/v1/programs/${programId}/rotations`)).status).toBe(404);
    expect((await coordinator.get('/api/v1/programs')).body.data.map(({ id }: { id: string }) => id)).toEqual([other]);
  });
});

describe('academic years', () => {
  it('come with their schedule, and refuse holes and overlaps, naming both blocks', async () => {
    const hole = await call('post', `/programs/${programId}/academic-years`, { from: '2026-07-01', to: '2026-08-27', blocks: [blocks[0], blocks[2]] });
    expect([hole.status, hole.body.error.code]).toEqual([422, 'program.calendar_hole']);
    expect(hole.body.error.details[0]).toMatchObject({ before: { name: 'Orientation' }, after: { name: 'Block 1' }, missing: { from: '2026-07-02', to: '2026-07-30' } });
    const made = await call('post', `/programs/${programId}/academic-years`, { from: '2026-07-01', to: '2026-08-27', blocks });
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({ name: 'AY 2026-27', scheduleId: expect.stringMatching(/^[0-9a-f-]{36}$/), blocks: [{ ordinal: 0 }, { ordinal: 1, splitOn: '2026-07-16' }, { ordinal: 2 }] });
    const again = await call('post', `/programs/${programId}/academic-years`, { from: '2026-08-01', to: '2026-08-27', blocks: [{ from: '2026-08-01', to: '2026-08-27' }] });
    expect([again.status, again.body.error.code]).toEqual([409, 'program.year_overlaps']);
  });

  it('keep block ids when the calendar moves, and check requirements against the year', async () => {
    const [year] = (await call('get', `/programs/${programId}/academic-years`)).body.data;
    const moved = [blocks[0], { from: '2026-07-02', to: '2026-08-06' }, { from: '2026-08-06', to: '2026-08-27' }];
    const changed = (await call('put', `/academic-years/${year.id}/blocks`, { blocks: moved }, year.version).expect(200)).body.data;
    expect(changed.blocks.map(({ id }: { id: string }) => id)).toEqual(year.blocks.map(({ id }: { id: string }) => id));
    const rotation = (await call('post', `/programs/${programId}/rotations`, { name: 'Intensive care', abbreviation: 'ICU' }).expect(201)).body.data;
    const demand = { rotationId: rotation.id, pgy: 1, minBlocks: 3, targetBlocks: null, maxBlocks: null };
    const put = (body: object, version: number) => call('put', `/academic-years/${year.id}/requirements`, { coverage: [], confirm: true, ...body }, version);
    const tooMuch = await put({ requirements: [demand] }, changed.version);
    expect([tooMuch.status, tooMuch.body.error.message]).toEqual([422, 'ICU, PGY-1: min 3 blocks exceeds the 2 of AY 2026-27']);
    const kept = (await put({ requirements: [{ ...demand, minBlocks: 1.5 }] }, changed.version).expect(200)).body.data;
    expect(kept).toMatchObject({ requirements: [{ minBlocks: 1.5, status: 'confirmed' }], version: changed.version + 1 });
    expect((await put({ requirements: [] }, changed.version)).status).toBe(412);
    const observed = await call('post', `/academic-years/${year.id}/requirements/observe`).expect(200);
    expect(observed.body.data).toMatchObject({ requirements: [], coverage: [] });
  });
});

describe('rotations, activities and holidays', () => {
  it('keep a weekly pattern, and tell which activities have no times', async () => {
    const activity = (await call('post', `/programs/${programId}/activities`, { code: 'W', name: 'Ward' }).expect(201)).body.data;
    expect(activity).toMatchObject({ category: 'clinical', place: 'in-house', times: null });
    const { id, version } = (await call('post', `/programs/${programId}/rotations`, { name: 'Ward', abbreviation: 'W' })).body.data;
    const cells = [{ week: 1, weekday: 1, half: 'am', activityId: activity.id }];
    const withPattern = (await call('put', `/rotations/${id}/pattern`, { cells }, version).expect(200)).body.data;
    expect(withPattern).toMatchObject({ hasPattern: true, untimedActivities: ['W'], pattern: cells });
    const inverted = await call('patch', `/activities/${activity.id}`, { times: { am: { start: 720, end: 480 } } }, activity.version);
    expect([inverted.status, inverted.body.error.code]).toEqual([422, 'program.times_inverted']);
    await call('patch', `/activities/${activity.id}`, { times: { am: { start: 480, end: 720 } } }, activity.version).expect(200);
    const renamed = (await call('patch', `/rotations/${id}`, { name: 'Medical ward' }, withPattern.version).expect(200)).body.data;
    expect(renamed).toMatchObject({ name: 'Medical ward', abbreviation: 'W', untimedActivities: [], pattern: cells });
    const unknown = await call('put', `/rotations/${id}/pattern`, { cells: [{ ...cells[0], activityId: randomUUID() }] }, renamed.version);
    expect([unknown.status, unknown.body.error.code]).toEqual([422, 'program.unknown_reference']);
  });

  it('come and go as holidays', async () => {
    const holiday = (await call('post', `/programs/${programId}/holidays`, { day: '2026-12-25', name: 'Christmas' }).expect(201)).body.data;
    expect((await call('post', `/programs/${programId}/holidays`, { day: '2026-12-25', name: 'Christmas' })).status).toBe(409);
    expect((await call('post', `/programs/${programId}/holidays`, { day: '2026-02-30', name: 'No day' })).status).toBe(400);
    await call('delete', `/holidays/${holiday.id}`).expect(204);
    expect((await call('delete', `/holidays/${holiday.id}`)).status).toBe(404);
  });
});
