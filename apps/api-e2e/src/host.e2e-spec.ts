import { randomUUID } from 'node:crypto';
import { Health } from '@housestaff/platform';
import { seedOrganization, until } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ METRICS_TOKEN: 'a-long-metrics-token' });
});
afterAll(() => api.close());

describe('writes that a cookie signs in', () => {
  const write = async (headers: Record<string, string>) => {
    const { agent, csrf } = await api.signIn(await api.addUser([{ role: 'coordinator' }]));
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === 'theirs' ? csrf : value]));
    return agent.post('/api/v1/programs').set(given).send({});
  };

  it.each([
    ['without the CSRF token', {}, 'token'],
    ['with a wrong one', { 'X-CSRF-Token': 'guess' }, 'token'],
    ['from another origin', { 'X-CSRF-Token': 'theirs', Origin: 'https://evil.example' }, 'origin'],
    ['from an opaque origin', { 'X-CSRF-Token': 'theirs', Origin: 'null' }, 'origin'],
    ['from another site without an origin', { 'X-CSRF-Token': 'theirs', 'Sec-Fetch-Site': 'cross-site' }, 'origin'],
  ])('%s are refused', async (_, headers, because) => {
    const answer = await write(headers);
    expect(answer.status).toBe(403);
    expect(answer.body.error).toMatchObject({ code: 'identity.csrf_failed', details: [expect.objectContaining({ because })] });
  });

  it('with the token get through to the route', async () => {
    expect((await write({ 'X-CSRF-Token': 'theirs' })).status).not.toBe(403);
  });

  it('need no CSRF token as a bearer', async () => {
    const token = await api.tokenOf('coordinator');
    const answer = await api.anyone.post('/api/v1/programs').set('Authorization', `Bearer ${token}`).send({});
    expect(answer.status).not.toBe(403);
  });

  it('cannot sign someone in from another site', async () => {
    const answer = await api.anyone.post('/api/v1/auth/login').set('Origin', 'https://evil.example').send({ email: 'a@b.c', password: 'x' });
    expect(answer.status).toBe(403);
  });
});

describe('a denial', () => {
  it('is answered 403 and audited with route and permission', async () => {
    const token = await api.tokenOf('resident');
    const answer = await api.anyone.get('/api/v1/audit').set('Authorization', `Bearer ${token}`).expect(403);
    expect(answer.body).toMatchObject({ success: false, data: null, error: { code: 'identity.permission_denied', details: [{ permission: 'audit:read' }] } });
    const auditor = await api.tokenOf('auditor');
    const log = await api.anyone.get('/api/v1/audit?action=identity.permission').set('Authorization', `Bearer ${auditor}`).expect(200);
    const query = { permission: 'audit:read', route: 'GET /api/v1/audit' };
    expect(log.body.data[0]).toMatchObject({ outcome: 'denied', query, correlationId: answer.body.error.correlationId });
  });
});

describe('the audit page', () => {
  it('goes on with its cursor and shows another organization nothing of it', async () => {
    const token = await api.tokenOf('auditor');
    const get = (query: string) => api.anyone.get(`/api/v1/audit?${query}`).set('Authorization', `Bearer ${token}`).expect(200);
    const first = await get('limit=2&action=identity');
    const cursor = first.body.meta.pagination.nextCursor;
    const second = await get(`limit=2&action=identity&cursor=${cursor}`);
    const ids = [...first.body.data, ...second.body.data].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const { agent } = await api.signIn(await api.addUser([{ role: 'auditor' }], elsewhere));
    const theirs = await agent.get('/api/v1/audit?limit=200').expect(200);
    expect(theirs.body.data.map(({ id }: { id: string }) => id).filter((id: string) => ids.includes(id))).toEqual([]);
  });

  it('refuses a filter that it does not know', async () => {
    const token = await api.tokenOf('auditor');
    const answer = await api.anyone.get('/api/v1/audit?colour=red').set('Authorization', `Bearer ${token}`).expect(400);
    expect(answer.body.error.details).toEqual([expect.objectContaining({ field: 'colour' })]);
  });
});

describe("another organization's id", () => {
  it('is as unknown as one that does not exist', async () => {
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const id = randomUUID();
    const columns = 'organization_id, id, kind, payload, created_by, actor, created_at';
    await api.db.asTenant(elsewhere, () =>
      api.db.context.query(`insert into platform.job (${columns}) values ($1, $2, 'probe', '{}', $2, '{}', now())`, [elsewhere, id]),
    );
    const token = await api.tokenOf('org-admin');
    for (const asked of [id, randomUUID()]) {
      const answer = await api.anyone.get(`/api/v1/jobs/${asked}`).set('Authorization', `Bearer ${token}`).expect(404);
      expect(answer.body.error).toMatchObject({ code: 'resource.not_found', details: [{ resource: 'job', id: asked }] });
    }
  });
});

describe('what is there for operators and developers', () => {
  it('is alive, ready, and not ready once it stops', async () => {
    expect((await api.anyone.get('/health/live').expect(200)).body).toEqual({ alive: true });
    const ready = await until('readiness', async () => api.anyone.get('/health/ready'), ({ status }) => status === 200);
    expect(ready.body).toEqual({ ready: true, checks: { process: 'ok', database: 'ok' } });
    const other = await testApi();
    other.app.get(Health).beginStop();
    await other.anyone.get('/health/ready').expect(503);
    await other.close();
  });

  it('shows metrics to this machine and to the token', async () => {
    const metrics = await api.anyone.get('/metrics').expect(200).expect('Content-Type', /text\/plain/);
    expect(metrics.text).toMatch(/http_request_duration_seconds_bucket\{.*route="\/health\/ready"/);
    await api.anyone.get('/metrics').set('X-Forwarded-For', '203.0.113.9').expect(404);
    const asked = api.anyone.get('/metrics').set('X-Forwarded-For', '203.0.113.9');
    await asked.set('Authorization', 'Bearer a-long-metrics-token').expect(200);
  });

  it('serves the document and a page that loads nothing from elsewhere', async () => {
    const document = await api.anyone.get('/api/openapi.json').expect(200);
    expect(document.body.paths).toHaveProperty('/api/v1/auth/login');
    const page = await api.anyone.get('/api/docs').expect(200).expect('Content-Type', /html/);
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    await api.anyone.get('/api/docs/swagger-ui-bundle.js').expect(200);
    await api.anyone.get('/api/docs/swagger-ui-init.js').expect(200);
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('answers an unknown path of the API in the envelope', async () => {
    const answer = await api.anyone.get('/api/v1/nothing').expect(404);
    expect(answer.body.error.code).toBe('request.not_found');
  });

  it('refuses a body that is too large', async () => {
    const answer = await api.anyone.post('/api/v1/auth/login').send({ email: 'x'.repeat(1_100_000), password: 'y' }).expect(413);
    expect(answer.body.error.code).toBe('request.too_large');
  });

  it('packs what is large for who takes it', async () => {
    const token = await api.tokenOf('auditor');
    const get = (encoding: string) => api.anyone.get('/api/v1/audit?limit=200').set({ Authorization: `Bearer ${token}`, 'Accept-Encoding': encoding });
    const packed = await get('gzip').expect(200).expect('Content-Encoding', 'gzip').expect('Content-Type', /json/);
    const plain = await get('identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(Number(packed.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 3);
    expect(packed.body.data.length).toBeGreaterThan(20);
  });

  it('keeps a caller’s correlation id', async () => {
    const answer = await api.anyone.get('/api/v1/nothing').set('X-Correlation-Id', 'ward-7-terminal');
    expect(answer.body.error.correlationId).toBe('ward-7-terminal');
  });
});
