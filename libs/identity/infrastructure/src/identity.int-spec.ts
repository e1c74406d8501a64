import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { CreateUserUseCase, LoginDirectory, PasswordHasher, SignInUseCase, type CreateUser } from '@housestaff/identity/application';
import { BadCredentials, EmailTaken, PasswordRefused, UnknownRole } from '@housestaff/identity/domain';
import { PlatformModule, readSettings } from '@housestaff/platform';
import { seedOrganization, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SigningKeys } from './crypto/signing-keys';
import { IdentityModule } from './identity.module';

const password = 'plum-Kettle-47-orbit';
const someone: CreateUser = { email: 'Ada@Example.org', password, name: 'Ada', grants: [{ role: 'coordinator' }] };

let db: TestDatabase;
let here: string;
let app: INestApplicationContext;

beforeAll(async () => {
  db = await testDatabase();
  here = await seedOrganization();
  const platform = PlatformModule.forRoot(readSettings({ LOG_LEVEL: 'silent' }), { app: db.source, ownerUrl: db.ownerUrl }, { background: false });
  const module = { module: class Test {}, imports: [platform, IdentityModule.with(SigningKeys.fresh())] };
  app = await NestFactory.createApplicationContext(module, { logger: false });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const create = (command: CreateUser, organization = here) => db.actingAs(organization, () => app.get(CreateUserUseCase).execute(command));
const rows = <Row>(sql: string, organization = here) => db.asTenant(organization, () => db.context.query<Row>(sql));

describe('a new user', () => {
  it('is a member with an argon2id hash and an audited grant', async () => {
    const userId = await create(someone);
    const [user] = await rows<{ email: string; password_hash: string }>('select email, password_hash from identity.app_user');
    expect(user?.email).toBe('ada@example.org');
    expect(user?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const events = await rows<{ after: object }>("select after from platform.audit_event where action = 'identity.user.create'");
    expect(JSON.stringify(events)).not.toContain('argon2');
    expect(await app.get(LoginDirectory).byEmail('ada@example.org')).toEqual({ organizationId: here, userId });
  });

  it('cannot have an e-mail that anyone in the installation has', async () => {
    const elsewhere = await seedOrganization('Elsewhere', db);
    await expect(create({ ...someone, email: 'ADA@example.org' }, elsewhere)).rejects.toThrow(EmailTaken);
  });

  it('of two made at once with one e-mail, is one', async () => {
    const twin = { ...someone, email: 'twin@example.org' };
    const outcomes = await Promise.allSettled([create(twin), create(twin)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(EmailTaken) });
  });

  it.each([
    ['a common password', { password: 'passwordpassword' }, PasswordRefused],
    ['a role that does not exist', { grants: [{ role: 'owner' }] }, UnknownRole],
  ])('is not made with %s', async (_, change, refusal) => {
    await expect(create({ ...someone, email: 'never@example.org', ...change })).rejects.toThrow(refusal);
    expect(await app.get(LoginDirectory).emailTaken('never@example.org')).toBe(false);
  });
});

describe('users', () => {
  it('are seen by their own organization alone', async () => {
    const elsewhere = await seedOrganization('Elsewhere', db);
    await create({ ...someone, email: 'elsewhere@example.org' }, elsewhere);
    for (const table of ['app_user', 'membership', 'role_grant']) expect(await rows(`select 1 from identity.${table}`, elsewhere)).toHaveLength(1);
  });

  it('are seen by nobody without a tenant, but for the ids that signing in needs', async () => {
    for (const table of ['app_user', 'membership', 'role_grant', 'session_family', 'refresh_token']) {
      expect(await db.system.run((manager) => manager.query(`select 1 from identity.${table}`))).toEqual([]);
    }
  });
});

describe('an unknown e-mail', () => {
  it('costs a password check like any other', async () => {
    const verify = jest.spyOn(app.get(PasswordHasher), 'verify');
    const attempt = app.get(SignInUseCase).execute({ email: 'nobody@example.org', password, correlationId: 'test' });
    await expect(attempt).rejects.toThrow(BadCredentials);
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
  });
});
