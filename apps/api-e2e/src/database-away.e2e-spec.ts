import { Client } from 'pg';
import { until } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let admin: Client;

beforeAll(async () => {
  api = await testApi();
  const url = new URL(api.db.superuserUrl);
  url.pathname = '/postgres';
  admin = new Client({ connectionString: url.toString() });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

const allow = (connections: number) => admin.query(`alter database ${api.db.name} connection limit ${connections}`);
const cut = () => admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [api.db.name]);

describe('while the database is away', () => {
  it('is not ready and says why; it recovers without a restart', async () => {
    const token = await api.tokenOf('coordinator');
    const programs = () => api.anyone.get('/api/v1/programs').set('Authorization', `Bearer ${token}`);
    await programs().expect(200);
    await allow(0);
    await cut();
    expect((await api.anyone.get('/health/ready').expect(503)).body.checks.database).toBe('failed');
    const refused = await programs().expect(503);
    expect(refused.body.error.code).toBe('database.unavailable');
    await api.anyone.get('/health/live').expect(200);
    await allow(-1);
    await until('readiness', async () => (await api.anyone.get('/health/ready')).status, (status) => status === 200);
    await programs().expect(200);
  });
});
