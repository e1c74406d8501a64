import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Grant, Id } from '@housestaff/kernel';
import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from './support/calls';
import { tokenIn } from './support/one-time-tokens';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

const NEW_PASSWORD = 'quiet-Lantern-93-maple';

let api: TestApi;
let admin: CallAs;
let surgery: Id;
let medicine: Id;
let number = 0;

const tokenFor = async (email: string): Promise<string> => (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
const callAs = async (grants: Grant[]): Promise<CallAs> => callsOf(api, await tokenFor(await api.addUser(grants)));
const fresh = (): string => `invited-${++number}@example.org`;
const person = (email = fresh(), grants: object[] = [{ role: 'resident', programId: surgery }]) => ({ email, name: 'Nia Invited', grants });

interface Made {
  readonly id: Id;
  readonly token: string;
  readonly email: string;
}

async function invite(call = admin, body: object = person()): Promise<Made> {
  const { invitation, url } = (await call('post', '/invitations', { body }).expect(201)).body.data;
  return { id: invitation.id, token: tokenIn(url), email: invitation.email };
}

const offer = (token: string) => api.anyone.post('/api/v1/auth/invitation').send({ token });
const accept = (token: string, password = NEW_PASSWORD) => api.anyone.post('/api/v1/auth/invitation/accept').send({ token, password });
const expire = (id: Id) => api.db.asTenant(api.organizationId, () => api.db.context.query("update identity.invitation set expires_at = now() - interval '1 second' where id = $1", [id]));

async function elsewhere(grants: Grant[], email: string): Promise<Id> {
  const organization = await seedOrganization('Elsewhere', api.db);
  await api.db.actingAs(organization, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Known', grants }));
  return organization;
}

beforeAll(async () => {
  api = await testApi();
  admin = await callAs([{ role: 'org-admin' }]);
  surgery = await api.addProgram('Surgery');
  medicine = await api.addProgram('Medicine');
});
afterAll(() => api.close());

describe('an invitation', () => {
  it('is a link whose token stands behind # and is stored nowhere', async () => {
    const body = person();
    const answer = await admin('post', '/invitations', { body }).expect(201);
    const { invitation, url } = answer.body.data;
    expect(url).toMatch(/^http:\/\/localhost:3000\/join#[\w-]{43}$/);
    expect(invitation).toMatchObject({ email: body.email, name: 'Nia Invited', personId: null, status: 'open', acceptedAt: null, revokedAt: null, mayChange: true });
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBeCloseTo(7 * 86_400_000, -4);
    const stored = await api.db.asTenant(api.organizationId, () => api.db.context.query('select i::text from identity.invitation i union all select e::text from platform.audit_event e'));
    expect(JSON.stringify(stored)).not.toContain(tokenIn(url));
  });

  it('offers what it gives, and accepting makes a signed-in user with those roles', async () => {
    const { token, email } = await invite();
    expect((await offer(token).expect(200)).body.data).toMatchObject({ email, name: 'Nia Invited', organizationName: 'Test hospital', roles: ['resident'], hasLogin: false });
    const { body, headers } = await accept(token).expect(200);
    expect(body.data).toMatchObject({ email, name: 'Nia Invited', roles: [{ role: 'resident', programId: surgery }], organizationId: api.organizationId });
    expect(headers['set-cookie']).toHaveLength(3);
    await api.anyone.post('/api/v1/auth/login').send({ email, password: NEW_PASSWORD }).expect(200);
  });

  it('is good once: of two who accept at once one does', async () => {
    const { token, id } = await invite();
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.code).toBe('identity.link.used');
    expect((await accept(token).expect(409)).body.error.code).toBe('identity.link.used');
    const listed = (await admin('get', '/invitations').expect(200)).body.data.find((one: { id: Id }) => one.id === id);
    expect(listed).toMatchObject({ status: 'accepted', mayChange: false });
    expect((await admin('delete', `/invitations/${id}`).expect(409)).body.error.code).toBe('identity.invitation.closed');
  });

  it('that has expired, was withdrawn or never was answers the same', async () => {
    const [expired, withdrawn] = [await invite(), await invite()];
    await expire(expired.id);
    await admin('delete', `/invitations/${withdrawn.id}`).expect(204);
    const answers = [];
    for (const token of [expired.token, withdrawn.token, 'x'.repeat(43)]) for (const ask of [offer, accept]) answers.push(await ask(token));
    const said = answers.map(({ status, body: { error } }) => ({ status, code: error.code, message: error.message, details: error.details }));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]).toMatchObject({ status: 410, code: 'identity.link.ended' });
    const statuses = (await admin('get', '/invitations').expect(200)).body.data;
    expect([expired, withdrawn].map(({ id }) => statuses.find((one: { id: Id }) => one.id === id).status)).toEqual(['expired', 'revoked']);
  });

  it('is renewed with a new link, and the old one ends', async () => {
    const first = await invite();
    await expire(first.id);
    const { url, invitation } = (await admin('post', `/invitations/${first.id}/renew`).expect(200)).body.data;
    expect(invitation.status).toBe('open');
    await offer(first.token).expect(410);
    await offer(tokenIn(url)).expect(200);
  });

  it('is refused where one is open, naming it, or where they belong already', async () => {
    const { id, email, token } = await invite();
    const again = await admin('post', '/invitations', { body: person(email.toUpperCase()) }).expect(409);
    expect(again.body.error).toMatchObject({ code: 'identity.invitation.open', details: [{ invitationId: id, email }] });
    await accept(token).expect(200);
    expect((await admin('post', '/invitations', { body: person(email) }).expect(409)).body.error.code).toBe('identity.invitation.already_member');
  });

  it('may follow one that has expired', async () => {
    const { id, email } = await invite();
    await expire(id);
    await invite(admin, person(email));
  });

  it.each([
    ['no roles', { grants: [] }, 400],
    ['a role twice', { grants: [{ role: 'staff', programId: null }, { role: 'staff', programId: null }] }, 422],
    ['an administrator of one program', { grants: [{ role: 'org-admin', programId: '0197a000-0000-7000-8000-000000000000' }] }, 422],
    ['a program that is not there', { grants: [{ role: 'staff', programId: '0197a000-0000-7000-8000-000000000000' }] }, 404],
    ['a person who is not there', { personId: '0197a000-0000-7000-8000-000000000000' }, 404],
    ['an e-mail that is none', { email: 'nobody' }, 422],
    ['a blank name', { name: '  ' }, 422],
    ['a name that can not be stored', { name: 'Nia \u0000' }, 400],
    ['an e-mail with a NUL', { email: 'nia\u0000@example.org' }, 422],
  ])('is refused with %s', async (_, change, status) => void (await admin('post', '/invitations', { body: { ...person(), ...change } }).expect(status)));

  it('wants a good new password, and stays open when it gets a bad one', async () => {
    const { token } = await invite();
    expect((await accept(token, 'passwordpassword').expect(422)).body.error).toMatchObject({ code: 'identity.password_refused', details: [{ field: 'password' }] });
    await accept(token).expect(200);
  });
});

describe('who belongs to another organization', () => {
  it('accepts with the password of their login, and belongs to both', async () => {
    const email = fresh();
    const other = await elsewhere([{ role: 'coordinator' }], email);
    const { token } = await invite(admin, person(email));
    expect((await offer(token).expect(200)).body.data.hasLogin).toBe(true);
    expect((await accept(token, NEW_PASSWORD).expect(422)).body.error.code).toBe('identity.password.wrong');
    const agent = api.anyone;
    const answer = await accept(token, PASSWORD).expect(200);
    expect(answer.body.data).toMatchObject({ email, organizationId: api.organizationId });
    const login = await agent.post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(200);
    expect(login.body.data.organizationId).toBe(api.organizationId);
    expect(await api.db.asTenant(other, () => api.db.context.query('select 1 from identity.membership'))).toHaveLength(1);
  });

  it('locks their login with wrong passwords on a link, as by signing in', async () => {
    const email = fresh();
    await elsewhere([{ role: 'staff' }], email);
    const { token } = await invite(admin, person(email));
    for (let count = 0; count < 5; count += 1) await accept(token, 'wrong-password-9').expect(422);
    expect((await accept(token, PASSWORD).expect(429)).body.error.code).toBe('identity.locked_out');
    await api.anyone.post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(429);
  });
});

describe('who invites', () => {
  it.each([
    ['a coordinator, within their program', 'coordinator', 'resident', true],
    ['a coordinator, another coordinator', 'coordinator', 'coordinator', true],
    ['a coordinator, a director', 'coordinator', 'program-director', false],
    ['a director, a coordinator', 'program-director', 'coordinator', true],
    ['a director, an auditor', 'program-director', 'auditor', true],
    ['a coordinator, an auditor', 'coordinator', 'auditor', false],
  ])('%s', async (_, own, given, allowed) => {
    const call = await callAs([{ role: own, programId: surgery }]);
    const answer = await call('post', '/invitations', { body: person(fresh(), [{ role: given, programId: surgery }]) });
    expect(answer.status).toBe(allowed ? 201 : 403);
    if (!allowed) expect(answer.body.error).toMatchObject({ code: 'identity.grant.beyond', details: [{ row: 0, role: given }] });
  });

  it('gives nothing in another program, nor in the whole organization', async () => {
    const call = await callAs([{ role: 'coordinator', programId: surgery }]);
    for (const programId of [medicine, null]) {
      const grants = [{ role: 'resident', programId: surgery }, { role: 'resident', programId }];
      expect((await call('post', '/invitations', { body: person(fresh(), grants) }).expect(403)).body.error.details[0].row).toBe(1);
    }
  });

  it('is no resident, and an org-admin makes no platform-admin', async () => {
    await (await callAs([{ role: 'resident' }]))('post', '/invitations', { body: person() }).expect(403);
    expect((await admin('post', '/invitations', { body: person(fresh(), [{ role: 'platform-admin', programId: null }]) }).expect(403)).body.error.code).toBe('identity.grant.beyond');
  });

  it('sees and handles the invitations of their programs alone', async () => {
    const call = await callAs([{ role: 'coordinator', programId: surgery }]);
    const [ours, theirs, above] = [await invite(), await invite(admin, person(fresh(), [{ role: 'resident', programId: medicine }])), await invite(admin, person(fresh(), [{ role: 'program-director', programId: surgery }]))];
    const listed = (await call('get', '/invitations').expect(200)).body.data as { id: Id; mayChange: boolean }[];
    expect(listed.find(({ id }) => id === ours.id)?.mayChange).toBe(true);
    expect(listed.find(({ id }) => id === above.id)?.mayChange).toBe(false);
    expect(listed.some(({ id }) => id === theirs.id)).toBe(false);
    await call('delete', `/invitations/${theirs.id}`).expect(404);
    expect((await call('post', `/invitations/${above.id}/renew`).expect(403)).body.error.code).toBe('identity.invitation.beyond');
    await call('delete', `/invitations/${ours.id}`).expect(204);
  });

  it('leaves no open link behind that they could no longer give', async () => {
    const email = await api.addUser([{ role: 'coordinator', programId: surgery }]);
    const call = callsOf(api, await tokenFor(email));
    const { token } = await invite(call, person(fresh()));
    const row = (await admin('get', '/users').expect(200)).body.data.find((user: { email: string }) => user.email === email);
    await admin('put', `/users/${row.userId}/grants`, { body: { grants: [{ role: 'resident', programId: surgery }] }, version: row.version }).expect(200);
    await accept(token).expect(410);
  });

  it('has a refusal in the audit', async () => {
    const email = await api.addUser([{ role: 'coordinator', programId: surgery }]);
    await callsOf(api, await tokenFor(email))('post', '/invitations', { body: person(fresh(), [{ role: 'org-admin', programId: null }]) }).expect(403);
    const sql = "select query from platform.audit_event where outcome = 'denied' and actor = $1";
    const events = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ query: object }>(sql, [email]));
    expect(events).toEqual([{ query: { permission: 'identity.grant.beyond', route: 'POST /api/v1/invitations' } }]);
  });
});

describe('an invitation that is to be a person', () => {
  const addPerson = async (programId: Id): Promise<Id> => (await admin('post', `/programs/${programId}/people`, { body: { kind: 'resident', familyName: `Abara ${++number}` } }).expect(201)).body.data.id;

  it('links the user to them, once', async () => {
    const personId = await addPerson(surgery);
    const { token } = await invite(admin, { ...person(), personId });
    expect((await admin('post', '/invitations', { body: { ...person(), personId } }).expect(409)).body.error.code).toBe('identity.person.taken');
    expect((await accept(token).expect(200)).body.data.personId).toBe(personId);
    expect((await admin('post', '/invitations', { body: { ...person(), personId } }).expect(409)).body.error.code).toBe('identity.person.taken');
  });

  it('is of a program that the giver covers', async () => {
    const call = await callAs([{ role: 'coordinator', programId: surgery }]);
    await call('post', '/invitations', { body: { ...person(), personId: await addPerson(medicine) } }).expect(404);
    await call('post', '/invitations', { body: { ...person(), personId: await addPerson(surgery) } }).expect(201);
  });
});
