import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { readSettings } from '@housestaff/platform';
import { testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { createApp } from '../create-app';
import { readDemoLogins } from '../demo-logins';
import { seedDemoIfEmpty } from './seed-demo';

let db: TestDatabase;
let dataDir: string;
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  db = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'housestaff-demo-'));
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir });
  const dataSources = { app: db.source, ownerUrl: db.ownerUrl };
  app = await createApp({ settings, dataSources, keys: SigningKeys.fresh(), platform: { background: false } });
});

afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(dataDir, { recursive: true });
});

async function organization(): Promise<string> {
  const [row] = await db.system.run((manager) => manager.query("select organization_id from identity.find_login('admin@riverbend.example')"));
  return row.organization_id;
}

async function count(table: string, where = 'true'): Promise<number> {
  const [row] = await db.asTenant(await organization(), () => db.context.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`));
  return row?.n ?? 0;
}

it('fills an empty database once', async () => {
  expect(await seedDemoIfEmpty(app, dataDir, () => undefined)).toBe(true);
  expect(await seedDemoIfEmpty(app, dataDir, () => undefined)).toBe(false);
});

it('keeps a login for each role, for its owner alone', () => {
  expect(readDemoLogins(dataDir).map(({ email }) => email.split('@')[0])).toEqual(['coordinator', 'director', 'chief', 'resident', 'faculty', 'auditor', 'admin']);
  expect(statSync(join(dataDir, 'demo-logins.json')).mode & 0o777).toBe(0o600);
});

it('has people, a published year with duties, calls, leave and an open draft', async () => {
  expect(await count('people.person')).toBe(60);
  expect(await count('people.person', "kind = 'resident'")).toBe(24);
  expect(await count('assignments.version', "source <> 'refresh'")).toBe(2);
  expect(await count('assignments.draft', "status = 'open'")).toBe(1);
  expect(await count('assignments.draft_change')).toBeGreaterThan(5);
  expect(await count('people.qualification', 'expires < current_date')).toBe(1);
  expect(await count('people.qualification', "expires between current_date and current_date + 30")).toBe(1);
  expect(await count('people.absence', "status = 'requested'")).toBeGreaterThan(3);
  // In June there is little left to swap.
  const isLate = new Date().getUTCMonth() === 5;
  expect(await count('swaps.swap', "status = 'requested'")).toEqual(isLate ? expect.any(Number) : 2);
  expect(await count('swaps.swap', "status = 'accepted'")).toEqual(isLate ? expect.any(Number) : 1);
  expect(await count('people.week_preference', 'not isempty(preferred) and not isempty(blocked)')).toBe(4);
  expect(await count('program.coverage_requirement', "status = 'confirmed'")).toBe(12);
  expect(await count('assignments.duty', 'during is not null')).toBeGreaterThan(10_000);
  expect(await count('compliance.hour_day')).toBeGreaterThan(40);
  expect(await count('compliance.hour_attestation')).toBeGreaterThan(5);
});

it('is a well-run program: nothing found in the published year, a violation and a gap in the draft', async () => {
  const http = request(app.getHttpServer());
  const { email, password } = readDemoLogins(dataDir).find((login) => login.email.startsWith('coordinator'))!;
  const token = (await http.post('/api/v1/auth/token').send({ email, password }).expect(200)).body.data.accessToken;
  const get = async (path: string) => (await http.get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`).expect(200)).body.data;
  const [program] = await get('/programs');
  const { scheduleId } = (await get(`/programs/${program.id}/academic-years`)).at(-1);
  const published = await get(`/schedules/${scheduleId}/year-grid`);
  expect(published).toMatchObject({ findings: { violations: 0, notAssessable: 0 }, uncovered: 0 });
  expect(published.findings.warnings).toBeLessThan(10);
  expect(await get(`/programs/${program.id}/duty-hour-rules`)).toMatchObject({ version: 1, pack: { id: 'common' }, supervision: { on: true, severity: 'warning' } });
  const drafted = await get(`/schedules/${scheduleId}/year-grid?draft=${published.schedule.drafts[0].id}`);
  expect(drafted.findings.violations).toBeGreaterThan(0);
  expect(drafted.uncovered).toBeGreaterThan(0);
});

it('can plan the next month of call, its clinics and the weeks of its faculty at once', async () => {
  const http = request(app.getHttpServer());
  const { email, password } = readDemoLogins(dataDir).find((login) => login.email.startsWith('coordinator'))!;
  const token = (await http.post('/api/v1/auth/token').send({ email, password }).expect(200)).body.data.accessToken;
  const get = async (path: string) => (await http.get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`).expect(200)).body.data;
  const [program] = await get('/programs');
  const { scheduleId } = (await get(`/programs/${program.id}/academic-years`)).at(-1);
  const setups = await get(`/programs/${program.id}/plan-setups`);
  expect(setups.map((setup: { kind: string }) => setup.kind).sort()).toEqual(['call', 'clinic', 'weeks']);
  for (const setup of setups) {
    const check = await get(`/schedules/${scheduleId}/runs/precheck?plan=${setup.id}`);
    expect({ kind: setup.kind, ready: check.ready, problems: check.problems.slice(0, 3) }).toEqual({ kind: setup.kind, ready: true, problems: [] });
  }
});
