import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import {
  AcceptInvitationUseCase,
  AcceptResetLinkUseCase,
  ChangePasswordUseCase,
  CreateUserUseCase,
  IdentifySessionQuery,
  InviteUserUseCase,
  KnownSessions,
  LoginDirectory,
  MakeResetLinkUseCase,
  RemoveUserUseCase,
  SetGrantsUseCase,
  SignInUseCase,
} from '@housestaff/identity/application';
import { LastAdmin, LinkUsed, NotSignedIn, UserBeyond } from '@housestaff/identity/domain';
import { DomainError, type Grant, type Id } from '@housestaff/kernel';
import { PlatformModule, readSettings } from '@housestaff/platform';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SigningKeys } from './crypto/signing-keys';
import { IdentityModule } from './identity.module';

const password = 'plum-Kettle-47-orbit';
const visit = { correlationId: 'test' };
const ADMIN: readonly Grant[] = [{ role: 'org-admin' }];
const STAFF: readonly Grant[] = [{ role: 'staff' }];

let db: TestDatabase;
let app: INestApplicationContext;
let number = 0;

beforeAll(async () => {
  db = await testDatabase();
  const platform = PlatformModule.forRoot(readSettings({ LOG_LEVEL: 'silent' }), { app: db.source, ownerUrl: db.ownerUrl }, { background: false });
  app = await NestFactory.createApplicationContext({ module: class Test {}, imports: [platform, IdentityModule.with(SigningKeys.fresh())] }, { logger: false });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

interface User {
  readonly organizationId: Id;
  readonly userId: Id;
  readonly email: string;
  readonly grants: readonly Grant[];
}

async function userIn(organizationId: Id, grants: readonly Grant[] = STAFF): Promise<User> {
  const email = `user-${++number}@example.org`;
  const userId = await db.actingAs(organizationId, () => app.get(CreateUserUseCase).execute({ email, password, name: email, grants }));
  return { organizationId, userId, email, grants };
}

const as = <T>({ organizationId, userId, grants }: User, work: () => Promise<T>): Promise<T> => db.actingAs(organizationId, work, { userId, grants });
const rows = <Row>(organization: Id, sql: string): Promise<Row[]> => db.asTenant(organization, () => db.context.query<Row>(sql));
const invite = (by: User, email: string, grants = STAFF) => as(by, () => app.get(InviteUserUseCase).execute({ email, name: 'Invited', personId: null, grants }));
const reasons = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] => outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));

async function signIn({ email }: User): Promise<{ sessionId: Id; open: () => Promise<unknown> }> {
  const { session, actor } = await app.get(SignInUseCase).execute({ email, password, ...visit });
  const claims = { organizationId: actor.organizationId, userId: actor.userId, sessionId: session.sessionId };
  return { sessionId: session.sessionId, open: () => app.get(IdentifySessionQuery).execute(claims) };
}

describe('at once', () => {
  it('two accept one invitation: one becomes a user', async () => {
    const admin = await userIn(await seedOrganization('Accepting', db), ADMIN);
    const { token } = await invite(admin, 'new@example.org');
    const accept = () => app.get(AcceptInvitationUseCase).execute({ token, password, ...visit });
    const outcomes = await Promise.allSettled([accept(), accept(), accept()]);
    expect(reasons(outcomes)).toEqual([expect.any(LinkUsed), expect.any(LinkUsed)]);
    expect(await rows(admin.organizationId, "select 1 from identity.app_user where email = 'new@example.org'")).toHaveLength(1);
    expect(await rows(admin.organizationId, "select 1 from platform.audit_event where action = 'identity.invitation.accept'")).toHaveLength(1);
  });

  it('two organizations invite one new e-mail: one login, the other asks for its password', async () => {
    const [one, two] = [await userIn(await seedOrganization('One', db), ADMIN), await userIn(await seedOrganization('Two', db), ADMIN)];
    const tokens = [(await invite(one, 'twice@example.org')).token, (await invite(two, 'twice@example.org')).token];
    const outcomes = await Promise.allSettled(tokens.map((token) => app.get(AcceptInvitationUseCase).execute({ token, password, ...visit })));
    expect(reasons(outcomes).every((reason) => reason instanceof DomainError)).toBe(true);
    for (const token of tokens) await app.get(AcceptInvitationUseCase).execute({ token, password, ...visit }).catch((error: Error) => expect(error).toBeInstanceOf(LinkUsed));
    const place = await app.get(LoginDirectory).byEmail('twice@example.org');
    expect(await app.get(LoginDirectory).organizationsOf(place?.userId ?? '')).toHaveLength(2);
  });

  it('two administrators demote each other: one stays', async () => {
    const organizationId = await seedOrganization('Demoting', db);
    const [one, two] = [await userIn(organizationId, ADMIN), await userIn(organizationId, ADMIN)];
    const demote = (by: User, whom: User) => as(by, () => app.get(SetGrantsUseCase).execute({ userId: whom.userId, expectedVersion: 1, grants: STAFF }));
    const outcomes = await Promise.allSettled([demote(one, two), demote(two, one)]);
    // Whoever comes second is no administrator any more, and so gets to change nobody above.
    expect(reasons(outcomes)).toEqual([expect.any(UserBeyond)]);
    expect(await rows(organizationId, "select 1 from identity.role_grant where role = 'org-admin'")).toHaveLength(1);
  });

  it('two administrators of the platform remove the last two of the organization: one is refused', async () => {
    const organizationId = await seedOrganization('Removing', db);
    const [one, two] = [await userIn(organizationId, ADMIN), await userIn(organizationId, ADMIN)];
    const platform = await userIn(organizationId, [{ role: 'platform-admin' }]);
    const outcomes = await Promise.allSettled([one, two].map(({ userId }) => as(platform, () => app.get(RemoveUserUseCase).execute(userId))));
    expect(reasons(outcomes)).toEqual([expect.any(LastAdmin)]);
  });

  it('two organizations remove someone’s last memberships: the login is gone, the e-mail free', async () => {
    const [here, there] = [await userIn(await seedOrganization('Here', db), ADMIN), await userIn(await seedOrganization('There', db), ADMIN)];
    const someone = await userIn(here.organizationId);
    const { token } = await invite(there, someone.email);
    await app.get(AcceptInvitationUseCase).execute({ token, password, ...visit });
    await Promise.all([here, there].map((admin) => as(admin, () => app.get(RemoveUserUseCase).execute(someone.userId))));
    expect(await app.get(LoginDirectory).emailTaken(someone.email)).toBe(false);
  });

  it('two set a password by one link: one does', async () => {
    const organizationId = await seedOrganization('Resetting', db);
    const [admin, someone] = [await userIn(organizationId, ADMIN), await userIn(organizationId)];
    const { token } = await as(admin, () => app.get(MakeResetLinkUseCase).execute(someone.userId));
    const accept = (next: string) => app.get(AcceptResetLinkUseCase).execute({ token, password: next, ...visit });
    const outcomes = await Promise.allSettled([accept('quiet-Lantern-93-maple'), accept('other-Lantern-93-maple')]);
    expect(reasons(outcomes)).toEqual([expect.any(LinkUsed)]);
  });
});

describe('a new password', () => {
  it('ends the sessions of every organization but the one that asked, and no later one', async () => {
    const [here, there] = [await seedOrganization('Mine', db), await userIn(await seedOrganization('Also mine', db), ADMIN)];
    const someone = await userIn(here);
    const asking = await signIn(someone);
    const { token } = await invite(there, someone.email);
    await app.get(AcceptInvitationUseCase).execute({ token, password, ...visit });
    const elsewhere = await signIn(someone);
    const next = 'quiet-Lantern-93-maple';
    await as(someone, () => app.get(ChangePasswordUseCase).execute({ current: password, next, sessionId: asking.sessionId }));
    app.get(KnownSessions).forgetUser(someone.userId);
    await expect(elsewhere.open()).rejects.toThrow(NotSignedIn);
    await asking.open();
    await app.get(SignInUseCase).execute({ email: someone.email, password: next, ...visit });
  });

  it('ends a session that was being opened with the old one meanwhile', async () => {
    const someone = await userIn(await seedOrganization('Racing', db));
    const asking = await signIn(someone);
    const change = as(someone, () => app.get(ChangePasswordUseCase).execute({ current: password, next: 'quiet-Lantern-93-maple', sessionId: asking.sessionId }));
    const racing = await Promise.allSettled(Array.from({ length: 4 }, () => signIn(someone)));
    await change;
    app.get(KnownSessions).forgetUser(someone.userId);
    for (const outcome of racing) if (outcome.status === 'fulfilled') await expect(outcome.value.open()).rejects.toThrow(NotSignedIn);
    await asking.open();
  });
});

describe('tokens', () => {
  it('are stored as hashes alone, and are in no audit event', async () => {
    const organizationId = await seedOrganization('Hashing', db);
    const [admin, someone] = [await userIn(organizationId, ADMIN), await userIn(organizationId)];
    const { token: first } = await invite(admin, 'hashed@example.org');
    const { token: second } = await as(admin, () => app.get(MakeResetLinkUseCase).execute(someone.userId));
    const stored = JSON.stringify([
      await rows(organizationId, 'select i::text as row from identity.invitation i'),
      await rows(organizationId, 'select l::text as row from identity.reset_link l'),
      await rows(organizationId, 'select e::text as row from platform.audit_event e'),
    ]);
    for (const token of [first, second]) expect(stored).not.toContain(token);
    expect(Buffer.from(first, 'base64url')).toHaveLength(32);
  });

  it('lead nowhere without a tenant but to ids', async () => {
    for (const table of ['invitation', 'invitation_grant', 'reset_link']) {
      expect(await db.system.run((manager) => manager.query(`select 1 from identity.${table}`))).toEqual([]);
    }
  });
});
