import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { setupLink, createApp } from '@housestaff/api';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { readSettings } from '@housestaff/platform';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';

type App = Awaited<ReturnType<typeof createApp>>;

const PASSWORD = 'plum-Kettle-47-orbit';
const ORIGIN = 'https://rota.example.org';

let db: TestDatabase;
let shared: string;
let apart: string;
let apps: readonly [App, App, App];
let code: string;

const start = (dataDir: string): Promise<App> => {
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir });
  return createApp({ settings, dataSources: { app: db.source, ownerUrl: db.ownerUrl }, keys: SigningKeys.fresh(), platform: { background: false } });
};
const body = (change: object = {}) => ({ code, organizationName: 'Riverbend', name: 'First Admin', email: 'first@example.org', password: PASSWORD, ...change });
const setUp = (app: App, change: object = {}) => request(app.getHttpServer()).post('/api/v1/setup').send(body(change));
const state = async (app: App): Promise<boolean> => (await request(app.getHttpServer()).get('/api/v1/setup').expect(200)).body.data.needed;

/** Two instances that share a DATA_DIR, and one with a DATA_DIR of its own that was never asked for a link. */
beforeAll(async () => {
  db = await testDatabase();
  [shared, apart] = [mkdtempSync(join(tmpdir(), 'setup-')), mkdtempSync(join(tmpdir(), 'setup-'))];
  apps = [await start(shared), await start(shared), await start(apart)];
  code = new URL((await setupLink(apps[0], ORIGIN)) ?? 'x:').hash.slice(1);
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await db.close();
  [shared, apart].forEach((folder) => rmSync(folder, { recursive: true }));
});

describe('an empty installation', () => {
  it('has one code in all instances that share a DATA_DIR, readable by its owner alone', async () => {
    expect(await setupLink(apps[1], ORIGIN)).toBe(`${ORIGIN}/setup#${code}`);
    const file = join(shared, 'setup-code');
    expect(readFileSync(file, 'utf8')).toBe(code);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(code.length).toBeGreaterThanOrEqual(32);
    expect(await state(apps[0])).toBe(true);
  });

  it('lets nobody in without the code, and says where it is', async () => {
    for (const answer of [await setUp(apps[0], { code: 'guess' }), await setUp(apps[0], { code: '' }), await setUp(apps[2])]) {
      expect(answer.status).toBe(403);
      expect(answer.body.error).toMatchObject({ code: 'identity.setup.code', message: expect.stringContaining('setup-code of its DATA_DIR') });
    }
  });

  it.each([
    ['a weak password', { password: 'passwordpassword' }],
    ['an e-mail that is none', { email: 'first' }],
    ['a blank name', { name: '  ' }],
    ['a blank organization', { organizationName: '  ' }],
  ])('is not set up with %s', async (_, change) => {
    await setUp(apps[0], change).expect(422);
    expect(await state(apps[0])).toBe(true);
  });

  it('is set up once: of several at once, on two instances, one wins', async () => {
    const answers = await Promise.all([0, 1, 0, 1].map((instance, n) => setUp(apps[instance] as App, { email: `first-${n}@example.org`, organizationName: `Hospital ${n}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map((answer) => answer.body.error.code)).toEqual(Array(3).fill('identity.setup.done'));
    const won = answers.find(({ status }) => status === 201);
    expect(won?.headers['set-cookie']).toHaveLength(3);
    const { email, organizationId } = won?.body.data ?? {};
    expect(won?.body.data).toMatchObject({ name: 'First Admin', roles: [{ role: 'org-admin', programId: null }] });
    const actions = await db.asTenant(organizationId, () => db.context.query<{ action: string }>('select action from platform.audit_event order by at, id'));
    expect(actions.map(({ action }) => action)).toEqual(['program.organization.open', 'identity.user.create', 'identity.session.open']);
    await request(apps[1].getHttpServer()).post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(200);
  });

  it('is over then: no code, no link, nothing to set up', async () => {
    expect(existsSync(join(shared, 'setup-code'))).toBe(false);
    expect(await setupLink(apps[1], ORIGIN)).toBeNull();
    expect(await state(apps[2])).toBe(false);
    expect((await setUp(apps[0]).expect(409)).body.error.code).toBe('identity.setup.done');
  });
});
