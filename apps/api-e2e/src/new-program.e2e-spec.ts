import { randomUUID } from 'node:crypto';
import { callsOf, type CallAs } from './support/calls';
import { testApi, type TestApi } from './support/test-api';

interface Pack {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly activities: readonly { code: string; name: string }[];
  readonly rotations: readonly { name: string; abbreviation: string }[];
  readonly rulePack: string;
  readonly plans: readonly string[];
}

let api: TestApi;
let token: string;
let call: CallAs;
let packs: Pack[];

const ALL = { activities: true, rotations: true, rules: true, plans: true };
const body = (more: object = {}) => ({ name: 'Riverside', specialty: 'family-medicine', packId: 'family-medicine', zone: 'America/Chicago', year: { from: '2026-07-01', kind: 'four-week' }, include: ALL, ...more });
const get = async (path: string) => (await call('get', path).expect(200)).body.data;
const rowsOf = async (sql: string): Promise<number> => (await api.db.asTenant(api.organizationId, () => api.db.context.query<{ n: number }>(`select count(*)::int as n from ${sql}`)))[0]?.n ?? -1;

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  call = callsOf(api, token);
  packs = await get('/specialty-packs');
});
afterAll(() => api?.close());

it('offers packs as examples, with what each would make', () => {
  expect(packs.map(({ id }) => id)).toEqual(['family-medicine', 'internal-medicine', 'emergency-medicine', 'pediatrics', 'surgery', 'anesthesiology']);
  for (const { note, activities, rotations, plans } of packs) {
    expect(note).toContain('An example to adapt');
    expect([activities.length > 8, rotations.length > 7, plans.length > 1]).toEqual([true, true, true]);
  }
});

it.each(['family-medicine', 'internal-medicine', 'emergency-medicine', 'pediatrics', 'surgery', 'anesthesiology'])('begins a program from %s with all that the pack holds', async (packId) => {
  const pack = packs.find(({ id }) => id === packId)!;
  const newSite = { name: `${pack.name} hospital`, zone: 'America/Chicago' };
  const { program, yearId, made } = (await call('post', '/program-starts', { body: body({ name: pack.name, specialty: packId, packId, newSite }) }).expect(201)).body.data;
  expect(made).toEqual({ activities: pack.activities.length, rotations: pack.rotations.length, plans: pack.plans.length });
  expect(program).toMatchObject({ name: pack.name, zone: 'America/Chicago' });
  expect((await get('/sites')).find((one: { id: string }) => one.id === program.siteId)).toMatchObject({ ...newSite, usedBy: 1 });
  const inside = `/programs/${program.id}`;
  const [year] = await get(`${inside}/academic-years`);
  expect([year.id, year.from, year.to, year.blocks.length]).toEqual([yearId, '2026-07-01', '2027-07-01', 13]);
  const rotations = await get(`${inside}/rotations`);
  expect(rotations.map((one: { name: string }) => one.name).sort()).toEqual(pack.rotations.map((one) => one.name).sort());
  expect(rotations.every((one: { hasPattern: boolean; untimedActivities: string[] }) => one.hasPattern && one.untimedActivities.length === 0)).toBe(true);
  expect(await get(`${inside}/duty-hour-rules`)).toMatchObject({ pack: { id: pack.rulePack }, version: 1 });
  expect((await get(`${inside}/plan-setups`)).map((one: { name: string }) => one.name).sort()).toEqual([...pack.plans].sort());
  expect(await get(`/academic-years/${yearId}/requirements`)).toMatchObject({ requirements: [], coverage: [] });
});

it('begins with nothing, without a year', async () => {
  const { program, yearId, made } = (await call('post', '/program-starts', { body: body({ name: 'Bare', packId: null, year: null }) }).expect(201)).body.data;
  expect([yearId, made, program.siteId]).toEqual([null, { activities: 0, rotations: 0, plans: 0 }, null]);
  expect(await get(`/programs/${program.id}/rotations`)).toEqual([]);
});

it('takes rotations without patterns where activities are left out, and no plan that has nothing to plan with', async () => {
  const include = { ...ALL, activities: false, rules: false };
  const { program, made } = (await call('post', '/program-starts', { body: body({ name: 'Rotations alone', include }) }).expect(201)).body.data;
  expect(made.activities).toBe(0);
  expect((await get(`/programs/${program.id}/rotations`)).some((one: { hasPattern: boolean }) => one.hasPattern)).toBe(false);
  expect(await get(`/programs/${program.id}/plan-setups`)).toHaveLength(made.plans);
});

it.each([
  ['a name that is taken', { name: 'Bare' }, 409, 'program.already_there'],
  ['another zone than that of its new site', { name: 'Two zones', newSite: { name: 'Far away', zone: 'Asia/Tokyo' } }, 422, 'program.zone_of_site'],
  ['a pack that there is not', { name: 'No pack', packId: 'dermatology', newSite: { name: 'Left behind', zone: 'America/Chicago' } }, 404, 'resource.not_found'],
  ['a year from 29 February', { name: 'Leap', year: { from: '2028-02-29', kind: 'monthly' } }, 422, 'value.invalid'],
  ['an unknown kind of calendar', { name: 'Odd', year: { from: '2026-07-01', kind: 'lunar' } }, 400, undefined],
])('makes nothing at all with %s', async (_, more, status, code) => {
  const tables = ['program.program', 'program.site', 'program.academic_year', 'program.activity', 'assignments.schedule'];
  const before = await Promise.all(tables.map(rowsOf));
  const answer = await call('post', '/program-starts', { body: body(more) });
  expect([answer.status, code === undefined || answer.body.error.code === code]).toEqual([status, true]);
  expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
});

it('begins once, however often the request comes', async () => {
  const key = randomUUID();
  const send = () => api.anyone.post('/api/v1/program-starts').set('Authorization', `Bearer ${token}`).set('Idempotency-Key', key).send(body({ name: 'Once' }));
  const [first, again] = [await send().expect(201), await send().expect(201)];
  expect(again.body.data).toEqual(first.body.data);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(await rowsOf("program.program where name = 'Once'")).toBe(1);
});

it('is for those who have the whole organization', async () => {
  const { programId } = { programId: await api.addProgram('Elsewhere') };
  const { agent, csrf } = await api.signIn(await api.addUser([{ role: 'coordinator', programId }]));
  expect((await agent.post('/api/v1/program-starts').set('x-csrf-token', csrf).set('Origin', 'http://localhost').send(body({ name: 'Mine too' }))).status).toBe(403);
});

it('is a calendar of each kind', async () => {
  const counts = { 'four-week': 13, 'two-week': 26, monthly: 12, weekly: 52 };
  for (const [kind, count] of Object.entries(counts)) {
    const { program } = (await call('post', '/program-starts', { body: body({ name: `By ${kind}`, packId: null, year: { from: '2026-07-01', kind } }) }).expect(201)).body.data;
    const [year] = await get(`/programs/${program.id}/academic-years`);
    expect([kind, year.blocks.length, year.blocks.at(-1).to]).toEqual([kind, count, '2027-07-01']);
  }
});
