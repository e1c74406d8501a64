import ICAL from 'ical.js';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let scheduleId: string;
let rotations: string[];
let people: string[];
let owners: string[];
let programId: string;

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, { body, version, bearer = token }: { body?: object; version?: number; bearer?: string } = {}) => {
  const request = api.anyone[method](`/api/v1${path}`).set('Authorization', `Bearer ${bearer}`);
  if (version !== undefined) request.set('If-Match', `"${version}"`);
  return body ? request.send(body) : request;
};
const made = async (path: string, body: object, bearer = token) => (await call('post', path, { body, bearer }).expect(201)).body.data;
const stay = (person: number, rotation: number) => ({ kind: 'set-stay', personId: people[person], from: day(0), to: day(28), rotationId: rotations[rotation] });

async function publish(changes: object[]): Promise<void> {
  const draft = await made(`/schedules/${scheduleId}/drafts`, {});
  const changed = (await call('post', `/drafts/${draft.id}/changes`, { body: { changes }, version: draft.version }).expect(200)).body.data.draft;
  await call('post', `/drafts/${draft.id}/publish`, { body: { note: 'e2e' }, version: changed.version }).expect(200);
}

async function addRotation(programId: string, name: string, code: string): Promise<string> {
  const times = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } };
  const activity = await made(`/programs/${programId}/activities`, { code, name, category: 'clinical', place: 'in-house', dutyKind: 'day', times });
  const rotation = await made(`/programs/${programId}/rotations`, { name, abbreviation: code, category: 'inpatient' });
  const cells = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].map((weekday) => ({ week, weekday, half: 'am', activityId: activity.id })));
  await call('put', `/rotations/${rotation.id}/pattern`, { body: { cells }, version: rotation.version }).expect(200);
  return rotation.id;
}

async function addOwner(programId: string, personId: string, role: string): Promise<string> {
  const email = `${personId.slice(-8)}@example.org`;
  const command = { email, password: PASSWORD, name: 'Own schedule', personId, grants: [{ role, programId }] };
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute(command));
  return tokenOf(email);
}

const tokenOf = async (email: string): Promise<string> => (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;

beforeAll(async () => {
  api = await testApi({ PUBLIC_URL: 'https://housestaff.example' });
  token = await api.tokenOf('org-admin');
  programId = (await made('/programs', { name: 'Family medicine', specialty: 'family-medicine', zone: 'America/New_York' })).id;
  const year = await made(`/programs/${programId}/academic-years`, { name: 'AY', from: day(0), to: day(28), blocks: [{ name: 'Block 1', from: day(0), to: day(28), splitOn: day(14) }] });
  scheduleId = year.scheduleId;
  rotations = [await addRotation(programId, 'Intensive care', 'ICU'), await addRotation(programId, 'Obstetrics', 'OB')];
  people = [];
  for (const familyName of ['Abara', 'Iyer', 'Kowalik']) {
    people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(28), pgy: 1 }] })).id);
  }
  people.push((await made(`/programs/${programId}/people`, { kind: 'faculty', familyName: 'Moreau' })).id);
  owners = [];
  for (const [at, personId] of people.entries()) owners.push(await addOwner(programId, personId, at === 3 ? 'faculty' : 'resident'));
  await publish([stay(0, 0), stay(1, 1), stay(2, 0)]);
});
afterAll(() => api?.close());

const pathOf = (url: string): string => new URL(url).pathname;
const newFeed = async (owner: number) => made('/me/feeds', {}, owners[owner]);
const read = (url: string, known?: string) => api.anyone.get(pathOf(url)).set(known ? { 'If-None-Match': known } : {});
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar feed', () => {
  it('holds exactly the published duties of its person', async () => {
    const feed = await newFeed(0);
    expect(feed.url).toMatch(/^https:\/\/housestaff\.example\/ics\/[\w-]{22,}\.ics$/);
    const answer = await read(feed.url).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const events = eventsOf(answer.text);
    expect(events).toHaveLength(20);
    expect(new Set(events.map((one) => one.summary))).toEqual(new Set(['Intensive care']));
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-07-01T12:00:00.000Z');
    const [listed] = (await call('get', '/me/feeds', { bearer: owners[0] }).expect(200)).body.data;
    expect(listed).toMatchObject({ id: feed.id, lastFetchedAt: expect.any(String), revokedAt: null });
    expect(JSON.stringify(listed)).not.toContain('/ics/');
  });

  it('answers 304 to who has it, and knows no drafts', async () => {
    const feed = await newFeed(0);
    const first = await read(feed.url).expect(200);
    expect(first.headers['etag']).toMatch(/^"[\w-]+"$/);
    await read(feed.url, first.headers['etag']).expect(304);
    const draft = await made(`/schedules/${scheduleId}/drafts`, {});
    await call('post', `/drafts/${draft.id}/changes`, { body: { changes: [stay(0, 1)] }, version: draft.version }).expect(200);
    expect((await read(feed.url).expect(200)).text).toBe(first.text);
    await call('delete', `/drafts/${draft.id}`).expect(204);
  });

  it("changes for the two who swap, and in no other person's bytes", async () => {
    const feeds = [await newFeed(0), await newFeed(1), await newFeed(2), await newFeed(3)];
    const before = await Promise.all(feeds.map(async ({ url }) => (await read(url).expect(200)).text));
    await publish([stay(0, 1), stay(1, 0)]);
    const after = await Promise.all(feeds.map(async ({ url }) => (await read(url).expect(200)).text));
    expect(after.map((text, at) => text === before[at])).toEqual([false, false, true, true]);
    const uids = (text: string | undefined) => eventsOf(text ?? '').map((one) => one.uid);
    expect(uids(after[1]).filter((uid) => uids(before[0]).includes(uid))).toEqual([]);
    expect(eventsOf(after[0] ?? '').every((one) => one.summary === 'Obstetrics')).toBe(true);
  });

  it('stops when it is revoked, and its address changes when it is rotated', async () => {
    const feed = await newFeed(0);
    const rotated = (await call('post', `/feeds/${feed.id}/rotate`, { bearer: owners[0] }).expect(200)).body.data;
    await read(feed.url).expect(404);
    await read(rotated.url).expect(200);
    await call('delete', `/feeds/${feed.id}`, { bearer: owners[0] }).expect(204);
    await read(rotated.url).expect(404);
    await call('post', `/feeds/${feed.id}/rotate`, { bearer: owners[0] }).expect(404);
    await api.anyone.get('/ics/nobody.ics').expect(404);
  });

  it("does not exist for others, and needs a person's login", async () => {
    const feed = await newFeed(0);
    await call('delete', `/feeds/${feed.id}`, { bearer: owners[1] }).expect(404);
    const refused = await call('post', '/me/feeds', { body: {} }).expect(404);
    expect(refused.body.error.code).toBe('feed.no_person');
  });

  it('stops with the login of its person', async () => {
    const feed = await newFeed(2);
    const shared = await made(`/programs/${programId}/feeds`, {});
    const user = (await call('get', '/users').expect(200)).body.data.find((one: { personId: string }) => one.personId === people[2]);
    const set = (active: boolean, version: number) => call('patch', `/users/${user.userId}`, { body: { active }, version }).expect(200);
    await set(false, user.version);
    await read(feed.url).expect(404);
    await read(shared.url).expect(200);
    await set(true, user.version + 1);
    await read(feed.url).expect(200);
    owners[2] = await tokenOf(user.email);
  });
});

describe('a calendar of a program and its services', () => {
  const newShared = (body: object) => made(`/programs/${programId}/feeds`, body);
  const linesOf = (text: string) => eventsOf(text).map((one) => `${one.startDate.toString()} ${one.summary}`);

  it('says who is on a rotation, day in and day out', async () => {
    const feed = await newShared({ rotationId: rotations[0] });
    expect(feed).toMatchObject({ kind: 'rotation', label: 'Intensive care' });
    const { text, headers } = await read(feed.url).expect(200);
    expect(linesOf(text).sort()).toEqual(['2026-07-01 Iyer (PGY-1)', '2026-07-01 Kowalik (PGY-1)']);
    await read(feed.url, headers['etag']).expect(304);
    const [listed] = (await call('get', `/programs/${programId}/feeds`).expect(200)).body.data;
    expect(listed).toMatchObject({ id: feed.id, lastFetchedAt: expect.any(String) });
  });

  it('says who does an activity, at its times', async () => {
    const activities = (await call('get', `/programs/${programId}/activities`).expect(200)).body.data;
    const feed = await newShared({ activityId: activities.find((one: { code: string }) => one.code === 'OB').id });
    const { text } = await read(feed.url).expect(200);
    expect(eventsOf(text)).toHaveLength(20);
    expect(linesOf(text)[0]).toBe('2026-07-01T12:00:00Z Obstetrics: Abara');
  });

  it('says where everybody is, and moves with a new version: same stay, same event', async () => {
    const feed = await newShared({});
    const before = eventsOf((await read(feed.url).expect(200)).text);
    expect(before.map((one) => one.summary)).toEqual(expect.arrayContaining(['Obstetrics: Abara (PGY-1)', 'Intensive care: Iyer (PGY-1)', 'Intensive care: Kowalik (PGY-1)']));
    await publish([{ ...stay(2, 0), from: day(14), rotationId: rotations[1] }]);
    const after = eventsOf((await read(feed.url).expect(200)).text);
    expect(after).toHaveLength(4);
    const uid = (events: typeof after, summary: string) => events.find((one) => one.summary === summary)?.uid;
    expect(uid(after, 'Intensive care: Kowalik (PGY-1)')).toBe(uid(before, 'Intensive care: Kowalik (PGY-1)'));
  });

  it("is renewed and stopped by who looks after the program, and doesn't open for others", async () => {
    const feed = await newShared({});
    const rotated = (await call('post', `/shared-feeds/${feed.id}/rotate`).expect(200)).body.data;
    await read(feed.url).expect(404);
    await call('post', `/programs/${programId}/feeds`, { body: {}, bearer: owners[0] }).expect(403);
    await call('delete', `/feeds/${feed.id}`, { bearer: owners[0] }).expect(404);
    await call('delete', `/shared-feeds/${(await newFeed(0)).id}`).expect(404);
    await call('delete', `/shared-feeds/${feed.id}`).expect(204);
    await read(rotated.url).expect(404);
  });

  it('names what the program does not have', async () => {
    const refused = await call('post', `/programs/${programId}/feeds`, { body: { rotationId: people[0] } }).expect(422);
    expect(refused.body.error).toMatchObject({ code: 'feed.unknown_service' });
    expect(refused.body.error.message).toContain('rotationId');
  });
});

describe('my schedule', () => {
  it('shows my published days', async () => {
    const mine = (await call('get', `/me/schedule?from=${day(0)}&to=${day(7)}`, { bearer: owners[2] }).expect(200)).body.data;
    expect(mine).toMatchObject({ name: 'Kowalik', programName: 'Family medicine', zone: 'America/New_York', weekHours: 20 });
    expect(mine.days).toHaveLength(7);
    expect(mine.days[0].duties).toMatchObject([{ activityName: 'Intensive care', half: 'am', start: `${day(0)}T12:00:00.000Z` }]);
  });

  it('refuses a week that ends before it starts', () => call('get', `/me/schedule?from=${day(7)}&to=${day(0)}`, { bearer: owners[2] }).expect(422));
});
