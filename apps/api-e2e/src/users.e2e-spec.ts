import { CreateUserUseCase, KnownSessions } from '@housestaff/identity/application';
import type { Grant, Id } from '@housestaff/kernel';
import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from './support/calls';
import { tokenIn } from './support/one-time-tokens';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

interface Row {
  readonly userId: Id;
  readonly email: string;
  readonly name: string;
  readonly personId: Id | null;
  readonly personName: string | null;
  readonly active: boolean;
  readonly grants: readonly { role: string; programId: Id | null }[];
  readonly lastSeenAt: string | null;
  readonly memberElsewhere: boolean;
  readonly version: number;
  readonly mayChange: boolean;
}

const NEW_PASSWORD = 'quiet-Lantern-93-maple';

let api: TestApi;
let admin: CallAs;
let adminEmail: string;
let surgery: Id;
let medicine: Id;

const login = (email: string, password = PASSWORD) => api.anyone.post('/api/v1/auth/token').send({ email, password });
const tokenFor = async (email: string): Promise<string> => (await login(email).expect(200)).body.data.accessToken;
const callOf = async (email: string): Promise<CallAs> => callsOf(api, await tokenFor(email));
const callAs = async (grants: Grant[]): Promise<CallAs> => callOf(await api.addUser(grants));
const rows = async (call = admin): Promise<Row[]> => (await call('get', '/users').expect(200)).body.data;
const rowOf = async (email: string, call = admin): Promise<Row> => (await rows(call)).find((row) => row.email === email) as Row;
const resident = (programId: Id | undefined = surgery) => api.addUser([{ role: 'resident', programId }]);

beforeAll(async () => {
  api = await testApi();
  adminEmail = await api.addUser([{ role: 'org-admin' }]);
  admin = await callOf(adminEmail);
  surgery = await api.addProgram('Surgery');
  medicine = await api.addProgram('Medicine');
});
afterAll(() => api.close());

describe('the list of users', () => {
  it('says who they are, what they may do and when they were last seen', async () => {
    const email = await resident();
    expect(await rowOf(email)).toMatchObject({ name: expect.stringContaining('User'), personId: null, active: true, lastSeenAt: null, memberElsewhere: false, version: 1, mayChange: true });
    expect((await rowOf(email)).grants).toEqual([{ role: 'resident', programId: surgery }]);
    const before = Date.now();
    await login(email).expect(200);
    expect(Date.parse((await rowOf(email)).lastSeenAt ?? '')).toBeGreaterThan(before - 60_000);
  });

  it('shows a coordinator of one program its users alone, and whom of them they may change', async () => {
    const coordinator = await callAs([{ role: 'coordinator', programId: surgery }]);
    const [ours, theirs, both, director] = [await resident(), await resident(medicine), await api.addUser([{ role: 'resident', programId: surgery }, { role: 'resident', programId: medicine }]), await api.addUser([{ role: 'program-director', programId: surgery }])];
    const found = new Map((await rows(coordinator)).map((row) => [row.email, row.mayChange]));
    expect([ours, theirs, both, director, adminEmail].map((email) => found.get(email))).toEqual([true, undefined, false, false, undefined]);
  });
});

describe('changing a user', () => {
  it('renames them, and links them to one person of a covered program', async () => {
    const email = await resident();
    const { userId, version } = await rowOf(email);
    const personId = (await admin('post', `/programs/${surgery}/people`, { body: { kind: 'resident', givenName: 'Ada', familyName: 'Byron' } }).expect(201)).body.data.id;
    const { body } = await admin('patch', `/users/${userId}`, { body: { name: ' Ada Byron ', personId }, version }).expect(200);
    expect(body.data).toMatchObject({ name: 'Ada Byron', personId, personName: 'Ada Byron', version: version + 1 });
    expect((await (await callOf(email))('get', '/auth/session').expect(200)).body.data.personId).toBe(personId);

    const other = await rowOf(await resident());
    const taken = await admin('patch', `/users/${other.userId}`, { body: { personId }, version: other.version }).expect(409);
    expect(taken.body.error).toMatchObject({ code: 'identity.person.taken', details: [{ by: 'Ada Byron', field: 'personId' }] });
    const unlinked = await admin('patch', `/users/${userId}`, { body: { personId: null }, version: version + 1 }).expect(200);
    expect(unlinked.body.data.personId).toBeNull();
    await admin('patch', `/users/${other.userId}`, { body: { personId }, version: other.version }).expect(200);
  });

  it('wants the version that was seen', async () => {
    const { userId, version } = await rowOf(await resident());
    await admin('patch', `/users/${userId}`, { body: { name: 'X' } }).expect(428);
    await admin('patch', `/users/${userId}`, { body: { name: 'X' }, version: version + 1 }).expect(412);
  });

  it('deactivates: signed out at once, no way in until activated', async () => {
    const email = await resident();
    const call = await callOf(email);
    const { userId, version } = await rowOf(email);
    await admin('patch', `/users/${userId}`, { body: { active: false }, version }).expect(200);
    await call('get', '/auth/session').expect(401);
    expect((await login(email).expect(401)).body.error.code).toBe('identity.bad_credentials');
    await admin('patch', `/users/${userId}`, { body: { active: true }, version: version + 1 }).expect(200);
    await login(email).expect(200);
  });

  it('is nothing that one does to shut oneself out', async () => {
    const second = await api.addUser([{ role: 'org-admin' }]);
    const { userId, version } = await rowOf(second);
    const own = await callOf(second);
    expect((await own('patch', `/users/${userId}`, { body: { active: false }, version }).expect(409)).body.error.code).toBe('identity.user.oneself');
    expect((await own('delete', `/users/${userId}`).expect(409)).body.error.code).toBe('identity.user.oneself');
    expect((await own('post', `/users/${userId}/reset-link`).expect(409)).body.error.code).toBe('identity.user.oneself');
    await admin('delete', `/users/${userId}`).expect(204);
  });
});

describe('grants', () => {
  it('are replaced, and hold from the next request on', async () => {
    const email = await resident();
    const call = await callOf(email);
    const { userId, version } = await rowOf(email);
    await call('get', '/users').expect(403);
    const grants = [{ role: 'coordinator', programId: surgery }, { role: 'faculty', programId: medicine }];
    const { body } = await admin('put', `/users/${userId}/grants`, { body: { grants }, version }).expect(200);
    expect(body.data.grants).toHaveLength(2);
    expect(body.data).toMatchObject({ grants: expect.arrayContaining(grants.map((grant) => expect.objectContaining(grant))), version: version + 1 });
    await call('get', '/users').expect(200);
  });

  it('of a coordinator: within the program and below the director', async () => {
    const coordinator = await callAs([{ role: 'coordinator', programId: surgery }]);
    const { userId, version } = await rowOf(await resident(), coordinator);
    const set = (grants: object[]) => coordinator('put', `/users/${userId}/grants`, { body: { grants }, version });
    for (const grant of [{ role: 'program-director', programId: surgery }, { role: 'resident', programId: medicine }, { role: 'staff', programId: null }]) {
      expect((await set([grant]).expect(403)).body.error.code).toBe('identity.grant.beyond');
    }
    await set([{ role: 'chief-resident', programId: surgery }]).expect(200);
  });

  it('of who may do more than oneself are not touched, nor is their login', async () => {
    const coordinator = await callAs([{ role: 'coordinator', programId: surgery }]);
    const { userId, version } = await rowOf(await api.addUser([{ role: 'program-director', programId: surgery }]));
    const grants = [{ role: 'resident', programId: surgery }];
    const answers = [
      await coordinator('put', `/users/${userId}/grants`, { body: { grants }, version }),
      await coordinator('patch', `/users/${userId}`, { body: { active: false }, version }),
      await coordinator('post', `/users/${userId}/reset-link`),
      await coordinator('delete', `/users/${userId}`),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body.error.code}`)).toEqual(Array(4).fill('403 identity.user.beyond'));
  });

  it('of an administrator of the platform are beyond an org-admin', async () => {
    const { userId, version, mayChange } = await rowOf(await api.addUser([{ role: 'platform-admin' }]));
    expect(mayChange).toBe(false);
    await admin('patch', `/users/${userId}`, { body: { active: false }, version }).expect(403);
  });

  it('leave the organization an administrator, whatever happens at once', async () => {
    const { userId, version } = await rowOf(adminEmail);
    const demoted = await admin('put', `/users/${userId}/grants`, { body: { grants: [{ role: 'staff', programId: null }] }, version }).expect(409);
    expect(demoted.body.error.code).toBe('identity.user.last_admin');
    const second = await api.addUser([{ role: 'org-admin' }]);
    const other = await callOf(second);
    const row = await rowOf(second);
    const down = (call: CallAs, { userId: id, version: v }: { userId: Id; version: number }) => call('put', `/users/${id}/grants`, { body: { grants: [{ role: 'staff', programId: null }] }, version: v });
    const answers = await Promise.all([down(admin, row), down(other, { userId, version })]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    const left = await api.db.asTenant(api.organizationId, () => api.db.context.query("select user_id from identity.role_grant where role = 'org-admin'"));
    expect(left).toHaveLength(1);
    adminEmail = answers[0]?.status === 200 ? adminEmail : second;
    admin = await callOf(adminEmail);
  });
});

describe('a reset link', () => {
  const read = (token: string) => api.anyone.post('/api/v1/auth/reset-link').send({ token });
  const accept = (token: string, password = NEW_PASSWORD) => api.anyone.post('/api/v1/auth/reset-link/accept').send({ token, password });
  const linkFor = async (userId: Id, call = admin): Promise<string> => tokenIn((await call('post', `/users/${userId}/reset-link`).expect(201)).body.data.url);

  it('sets a password, unlocks, ends the sessions, signs in, and is good once', async () => {
    const email = await resident();
    const call = await callOf(email);
    for (let count = 0; count < 5; count += 1) await login(email, 'wrong-password-9').expect(401);
    const { userId } = await rowOf(email);
    const token = await linkFor(userId);
    expect((await read(token).expect(200)).body.data.email).toBe(email);
    await accept(token, 'short').expect(422);
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await accept(token).expect(409)).body.error.code).toBe('identity.link.used');
    await call('get', '/auth/session').expect(401);
    await login(email).expect(401);
    await login(email, NEW_PASSWORD).expect(200);
  });

  it('ends the one before, and with what its maker may', async () => {
    const maker = await api.addUser([{ role: 'coordinator', programId: surgery }]);
    const call = await callOf(maker);
    const { userId } = await rowOf(await resident());
    const first = await linkFor(userId, call);
    const second = await linkFor(userId, call);
    expect((await read(first).expect(410)).body.error.code).toBe('identity.link.ended');
    await read(second).expect(200);
    await admin('delete', `/users/${(await rowOf(maker)).userId}`).expect(204);
    await read(second).expect(410);
  });

  it('expires, and is for nobody who was deactivated', async () => {
    const { userId, version } = await rowOf(await resident());
    const token = await linkFor(userId);
    await api.db.asTenant(api.organizationId, () => api.db.context.query("update identity.reset_link set expires_at = now() - interval '1 second' where user_id = $1", [userId]));
    await accept(token).expect(410);
    await admin('patch', `/users/${userId}`, { body: { active: false }, version }).expect(200);
    expect((await admin('post', `/users/${userId}/reset-link`).expect(409)).body.error.code).toBe('identity.user.inactive');
  });

  it('opens no other organization: refused for its member, dead once they join one', async () => {
    const email = await resident();
    const { userId } = await rowOf(email);
    const token = await linkFor(userId);
    await joinElsewhere(userId);
    await accept(token).expect(410);
    const refused = await admin('post', `/users/${userId}/reset-link`).expect(409);
    expect(refused.body.error.code).toBe('identity.user.member_elsewhere');
    expect(await rowOf(email)).toMatchObject({ memberElsewhere: true, mayChange: true });
  });
});

describe('removing a user', () => {
  it('frees the e-mail where it was their only organization', async () => {
    const email = await resident();
    const call = await callOf(email);
    await admin('delete', `/users/${(await rowOf(email)).userId}`).expect(204);
    await call('get', '/auth/session').expect(401);
    expect(await rowOf(email)).toBeUndefined();
    await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Back', grants: [{ role: 'staff' }] }));
  });

  it('leaves the login where it belongs to another', async () => {
    const email = await resident();
    const { userId } = await rowOf(email);
    const other = await joinElsewhere(userId);
    await admin('delete', `/users/${userId}`).expect(204);
    const { body } = await api.anyone.post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(200);
    expect(body.data).toMatchObject({ userId, organizationId: other });
  });

  it('of another organization is a 404', async () => {
    const organization = await seedOrganization('Theirs', api.db);
    const command = { email: 'theirs@example.org', password: PASSWORD, name: 'Theirs', grants: [{ role: 'staff' }] };
    const userId = await api.db.actingAs(organization, () => api.app.get(CreateUserUseCase).execute(command));
    await admin('delete', `/users/${userId}`).expect(404);
    await admin('post', `/users/${userId}/reset-link`).expect(404);
  });
});

/** A second membership of an existing login, as accepting an invitation makes it. */
async function joinElsewhere(userId: Id): Promise<Id> {
  const organization = await seedOrganization('Elsewhere', api.db);
  await api.db.asTenant(organization, async () => {
    await api.db.context.query("insert into identity.membership (organization_id, user_id, name) values ($1, $2, 'Known')", [organization, userId]);
    await api.db.context.query("insert into identity.role_grant (organization_id, id, user_id, role) values ($1, gen_random_uuid(), $2, 'staff')", [organization, userId]);
  });
  api.app.get(KnownSessions).forgetUser(userId);
  return organization;
}
