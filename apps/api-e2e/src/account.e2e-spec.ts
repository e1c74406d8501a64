import request, { type Agent } from 'supertest';
import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf } from './support/calls';
import { tokenIn } from './support/one-time-tokens';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

const NEXT = 'quiet-Lantern-93-maple';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

interface Browser {
  readonly agent: Agent;
  readonly csrf: string;
}

const someone = () => api.addUser([{ role: 'resident' }]);
const get = ({ agent }: Browser, path: string) => agent.get(`/api/v1${path}`);
const post = ({ agent, csrf }: Browser, path: string, body: object = {}) => agent.post(`/api/v1${path}`).set('X-CSRF-Token', csrf).send(body);
const isIn = async (browser: Browser): Promise<boolean> => (await get(browser, '/auth/session')).status === 200;

async function signIn(email: string, password = PASSWORD, userAgent = CHROME): Promise<Browser> {
  const agent = request.agent(api.app.getHttpServer());
  const answer = await agent.post('/api/v1/auth/login').set('User-Agent', userAgent).send({ email, password }).expect(200);
  return { agent, csrf: answer.body.data.csrfToken };
}

describe('one’s sessions', () => {
  it('are listed with their device, and each can be signed out', async () => {
    const email = await someone();
    const [here, there] = [await signIn(email), await signIn(email, PASSWORD, FIREFOX)];
    const listed = (await get(here, '/me/sessions').expect(200)).body.data;
    expect(listed.map(({ device, current, kind }: { device: string; current: boolean; kind: string }) => ({ device, current, kind }))).toEqual(
      expect.arrayContaining([{ device: 'Chrome on Windows', current: true, kind: 'web' }, { device: 'Firefox on Linux', current: false, kind: 'web' }]),
    );
    const other = listed.find(({ current }: { current: boolean }) => !current);
    await here.agent.delete(`/api/v1/me/sessions/${other.id}`).set('X-CSRF-Token', here.csrf).expect(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await get(here, '/me/sessions').expect(200)).body.data).toHaveLength(1);
  });

  it('are nobody else’s', async () => {
    const [mine, theirs] = [await signIn(await someone()), await signIn(await someone())];
    const [{ id }] = (await get(theirs, '/me/sessions').expect(200)).body.data;
    await mine.agent.delete(`/api/v1/me/sessions/${id}`).set('X-CSRF-Token', mine.csrf).expect(404);
    expect(await isIn(theirs)).toBe(true);
  });

  it('are all ended but the one that asks', async () => {
    const email = await someone();
    const [here, ...others] = [await signIn(email), await signIn(email), await signIn(email)] as [Browser, ...Browser[]];
    expect((await post(here, '/me/sessions/end-others').expect(200)).body.data).toEqual({ ended: 2 });
    expect([await isIn(here), await isIn(others[0] as Browser)]).toEqual([true, false]);
  });

  it('are noted as in use at most each five minutes', async () => {
    const email = await someone();
    const call = callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
    const set = (minutes: number) => api.db.asTenant(api.organizationId, () => api.db.context.query<{ at: Date }>("update identity.session_family set last_seen_at = now() - $1 * interval '1 minute' where kind = 'bearer' and user_id = (select user_id from identity.app_user where email = $2) returning last_seen_at as at", [minutes, email]));
    const seen = async (): Promise<number> => Date.parse((await call('get', '/me/sessions').expect(200)).body.data[0].lastSeenAt);
    const [recent] = await set(4);
    expect(await seen()).toBe(recent?.at.getTime());
    const [long] = await set(6);
    expect(await seen()).toBeGreaterThanOrEqual(long?.at.getTime() ?? Infinity);
  });
});

describe('one’s password', () => {
  it('is changed for the present one, and ends every other session', async () => {
    const email = await someone();
    const [here, there] = [await signIn(email), await signIn(email)];
    expect((await post(here, '/auth/password', { current: 'wrong-password-9', next: NEXT }).expect(422)).body.error).toMatchObject({ code: 'identity.password.wrong', details: [{ field: 'current' }] });
    expect((await post(here, '/auth/password', { current: PASSWORD, next: 'passwordpassword' }).expect(422)).body.error.details[0].field).toBe('next');
    await post(here, '/auth/password', { current: PASSWORD, next: NEXT }).expect(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    await post(here, '/auth/refresh').expect(200);
    await post(there, '/auth/refresh').expect(401);
    await api.anyone.post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(401);
    await api.anyone.post('/api/v1/auth/login').send({ email, password: NEXT }).expect(200);
  });

  it('locks after five wrong ones, as by signing in', async () => {
    const here = await signIn(await someone());
    for (let count = 0; count < 5; count += 1) await post(here, '/auth/password', { current: 'wrong-password-9', next: NEXT }).expect(422);
    await post(here, '/auth/password', { current: PASSWORD, next: NEXT }).expect(429);
  });
});

describe('one’s profile', () => {
  it('is read and renamed', async () => {
    const here = await signIn(await api.addUser([{ role: 'coordinator' }]));
    const { data } = (await get(here, '/me/profile').expect(200)).body;
    expect(data).toMatchObject({ organizationName: 'Test hospital', personId: null, personName: null, roles: [{ role: 'coordinator', programId: null }], version: 1 });
    const rename = (version: number) => here.agent.patch('/api/v1/me/profile').set('X-CSRF-Token', here.csrf).set('If-Match', `"${version}"`).send({ name: 'Ada Byron' });
    expect((await rename(1).expect(200)).body.data).toMatchObject({ name: 'Ada Byron', version: 2 });
    await rename(1).expect(412);
    expect((await get(here, '/auth/session').expect(200)).body.data.name).toBe('Ada Byron');
  });
});

describe('several organizations', () => {
  let email: string;
  let other: Id;
  const memberships = async (browser: Browser) => (await get(browser, '/me/memberships').expect(200)).body.data;

  beforeAll(async () => {
    email = await someone();
    other = await seedOrganization('Other hospital', api.db);
    const admin = await api.addUser([{ role: 'org-admin' }], other);
    const call = callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email: admin, password: PASSWORD }).expect(200)).body.data.accessToken);
    const { url } = (await call('post', '/invitations', { body: { email, name: 'Known', grants: [{ role: 'faculty', programId: null }] } }).expect(201)).body.data;
    await api.anyone.post('/api/v1/auth/invitation/accept').send({ token: tokenIn(url), password: PASSWORD }).expect(200);
  });

  it('are listed, and switching opens the other and ends the session here', async () => {
    const here = await signIn(email);
    const twin = await signIn(email);
    expect(await memberships(here)).toEqual([
      { organizationId: other, organizationName: 'Other hospital', roles: ['faculty'], current: true },
      { organizationId: api.organizationId, organizationName: 'Test hospital', roles: ['resident'], current: false },
    ]);
    const { body } = await post(here, '/auth/organization', { organizationId: api.organizationId }).expect(200);
    expect(body.data).toMatchObject({ email, organizationName: 'Test hospital', roles: [{ role: 'resident' }] });
    const switched = { agent: here.agent, csrf: body.data.csrfToken };
    expect((await memberships(switched)).map(({ current }: { current: boolean }) => current)).toEqual([false, true]);
    expect((await memberships(twin))[0].current).toBe(true);
    expect((await memberships(await signIn(email)))[1].current).toBe(true);
  });

  it('are switched by a browser alone: a client’s token opens nothing that outlives it', async () => {
    const token = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
    const answer = await callsOf(api, token)('post', '/auth/organization', { body: { organizationId: api.organizationId } }).expect(403);
    expect(answer.body.error.code).toBe('identity.session.browser_only');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('are closed to who does not belong', async () => {
    const here = await signIn(await someone());
    await post(here, '/auth/organization', { organizationId: other }).expect(404);
    expect(await isIn(here)).toBe(true);
  });

  it('are all signed out by a new password', async () => {
    const here = await signIn(email);
    const there = await signIn(email);
    const { csrfToken: csrf } = (await post(there, '/auth/organization', { organizationId: other }).expect(200)).body.data;
    await post(here, '/auth/password', { current: PASSWORD, next: NEXT }).expect(204);
    expect(await isIn({ ...there, csrf })).toBe(false);
    await post({ ...there, csrf }, '/auth/refresh').expect(401);
  });

  it('are each left by themselves: deactivated in one, active in the other', async () => {
    const known = await someone();
    const elsewhere = await seedOrganization('Third', api.db);
    const userId = (await get(await signIn(known), '/auth/session')).body.data.userId;
    await api.db.asTenant(elsewhere, () => api.db.context.query("insert into identity.membership (organization_id, user_id, name) values ($1, $2, 'Known')", [elsewhere, userId]));
    await api.db.asTenant(api.organizationId, () => api.db.context.query('update identity.membership set active = false where user_id = $1', [userId]));
    const login = await api.anyone.post('/api/v1/auth/login').send({ email: known, password: PASSWORD }).expect(200);
    expect(login.body.data.organizationId).toBe(elsewhere);
  });
});

it('creating users elsewhere is refused for an e-mail that has a login', async () => {
  const email = await someone();
  const elsewhere = await seedOrganization('Fourth', api.db);
  const create = api.db.actingAs(elsewhere, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'X', grants: [{ role: 'staff' }] }));
  await expect(create).rejects.toMatchObject({ code: 'identity.email_taken' });
});
