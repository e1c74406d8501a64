import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let email: string;

beforeAll(async () => {
  api = await testApi();
  email = await api.addUser([{ role: 'coordinator' }]);
});
afterAll(() => api.close());

const stranger = () => SigningKeys.fresh().current;

const cookiesOf = (headers: object): string[] => (headers as { 'set-cookie'?: string[] })['set-cookie'] ?? [];
const valueOf = (headers: object, name: string): string =>
  cookiesOf(headers).find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0]?.slice(name.length + 1) ?? '';

const login = (body: object) => api.anyone.post('/api/v1/auth/login').send(body);
const refresh = (token: string) => api.anyone.post('/api/v1/auth/refresh').set('Cookie', `hs_refresh=${token}`);
const session = (token: string) => api.anyone.get('/api/v1/auth/session').set('Authorization', `Bearer ${token}`);

describe('requests of several people at the same moment', () => {
  it('are each answered, and each as its own caller', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => api.addUser([{ role: 'coordinator' }])));
    const tokens: string[] = [];
    for (const person of people) {
      const answer = await api.anyone.post('/api/v1/auth/token').send({ email: person, password: PASSWORD }).expect(200);
      tokens.push(answer.body.data.accessToken);
    }
    const answers = await Promise.all(tokens.map((token) => session(token).expect(200)));
    expect(answers.map(({ body }) => body.data.email)).toEqual(people);
  });
});

describe('signing in', () => {
  it('answers the session in the envelope and sets cookies that scripts of other sites cannot use', async () => {
    const { body, headers } = await login({ email: ` ${email.toUpperCase()} `, password: PASSWORD }).expect(200);
    expect(body).toMatchObject({ success: true, error: null, meta: { version: '1' } });
    expect(body.data).toMatchObject({ email, organizationId: api.organizationId, organizationName: 'Test hospital', personId: null });
    expect(body.data.roles).toEqual([{ role: 'coordinator', programId: null }]);
    expect(body.data.permissions).toContain('draft:publish');
    for (const name of ['hs_access', 'hs_refresh']) {
      expect(cookiesOf(headers).find((cookie) => cookie.startsWith(`${name}=`))).toMatch(/Path=\/;.*HttpOnly; SameSite=Lax/);
    }
    expect(valueOf(headers, 'hs_csrf')).toBe(body.data.csrfToken);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('says what holds over the whole organization, and what in one program alone', async () => {
    const program = await api.addProgram('Of one program');
    const email = await api.addUser([{ role: 'coordinator', programId: program }, { role: 'auditor' }]);
    const { accessToken } = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data;
    const { permissions, permissionsEverywhere } = (await session(accessToken).expect(200)).body.data;
    expect(permissions).toEqual(expect.arrayContaining(['program:write', 'audit:read']));
    expect(permissionsEverywhere).toContain('audit:read');
    expect(permissionsEverywhere).not.toContain('program:write');
  });

  it('prefixes the cookies under HTTPS, as told by a proxy on this machine', async () => {
    const { headers } = await login({ email, password: PASSWORD }).set('X-Forwarded-Proto', 'https').expect(200);
    expect(cookiesOf(headers).find((cookie) => cookie.startsWith('__Host-hs_refresh='))).toMatch(/Secure; SameSite=Lax/);
  });

  it.each([
    ['a wrong password', () => ({ email, password: 'plum-Kettle-47-orbiT' })],
    ['an unknown e-mail', () => ({ email: 'nobody@example.org', password: PASSWORD })],
  ])('says the same of %s', async (_, body) => {
    const answer = await login(body()).expect(401);
    expect(answer.body.error).toMatchObject({ code: 'identity.bad_credentials', message: 'E-mail or password is wrong', details: [] });
    expect(answer.body.error.correlationId).toBe(answer.headers['x-correlation-id']);
  });

  it.each([
    ['email', { password: PASSWORD }],
    ['password', { email: 'a@example.org' }],
    ['remember', { email: 'a@example.org', password: PASSWORD, remember: true }],
  ])('names the wrong field: %s', async (field, body) => {
    const answer = await login(body).expect(400);
    expect(answer.body.error.code).toBe('request.invalid');
    expect(answer.body.error.details).toEqual([expect.objectContaining({ field })]);
  });

  it('answers what is no JSON in the envelope', async () => {
    const answer = await api.anyone.post('/api/v1/auth/login').type('json').send('{').expect(400);
    expect(answer.body.error.code).toBe('request.malformed');
  });

  it('keeps five sessions: a sixth ends the oldest', async () => {
    const busy = await api.addUser([{ role: 'staff' }]);
    const agents = [];
    for (let count = 0; count < 6; count += 1) agents.push((await api.signIn(busy)).agent);
    const [first, ...others] = agents;
    await first?.get('/api/v1/auth/session').expect(401);
    for (const agent of others) await agent.get('/api/v1/auth/session').expect(200);
  });
});

describe('lock-out', () => {
  it('shuts an account after five wrong passwords, also for the right one', async () => {
    const victim = await api.addUser([{ role: 'staff' }]);
    await api.atOneInstant(async () => {
      for (let count = 0; count < 5; count += 1) await login({ email: victim, password: 'wrong-password-9' }).expect(401);
      const answer = await login({ email: victim, password: PASSWORD }).expect(429);
      expect(answer.body.error.code).toBe('identity.locked_out');
      expect(Number(answer.headers['retry-after'])).toBe(60);
    });
  });
});

describe('refreshing', () => {
  const tokens = async () => valueOf((await login({ email, password: PASSWORD })).headers, 'hs_refresh');

  it('gives a successor, the same one again within the grace, and ends the session on later reuse', async () => {
    const first = await tokens();
    const second = await api.atOneInstant(async () => {
      const second = valueOf((await refresh(first).expect(200)).headers, 'hs_refresh');
      expect(second).not.toBe(first);
      expect(valueOf((await refresh(first).expect(200)).headers, 'hs_refresh')).toBe(second);
      return second;
    });
    await spendEarlier(first, 21);
    expect((await refresh(first).expect(401)).body.error.code).toBe('identity.refresh_reused');
    expect((await refresh(second).expect(401)).body.error.code).toBe('identity.not_signed_in');
  });

  it('audits the reuse', async () => {
    const sql = "select actor from platform.audit_event where action = 'identity.session.end-reused'";
    expect(await api.db.asTenant(api.organizationId, () => api.db.context.query(sql))).toHaveLength(1);
  });

  it('gives two at once the same successor', async () => {
    const first = await tokens();
    const answers = await api.atOneInstant(() => Promise.all([refresh(first), refresh(first), refresh(first)]));
    expect(new Set(answers.map(({ headers }) => valueOf(headers, 'hs_refresh'))).size).toBe(1);
  });

  it.each(['', 'made-up'])('refuses %j', async (token) => void (await refresh(token).expect(401)));

  it('stores no token, only hashes', async () => {
    const token = await tokens();
    const rows = await api.db.asTenant(api.organizationId, () => api.db.context.query('select t::text as row from identity.refresh_token t'));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).toContain(createHash('sha256').update(token).digest('hex'));
  });

  async function spendEarlier(token: string, seconds: number): Promise<void> {
    const sql = "update identity.refresh_token set rotated_at = rotated_at - $2 * interval '1 second' where token_hash = $1";
    const hash = createHash('sha256').update(token).digest();
    await api.db.asTenant(api.organizationId, () => api.db.context.query(sql, [hash, seconds]));
  }
});

describe('signing out', () => {
  it('ends the session for the access token too, and clears the cookies', async () => {
    const { headers } = await login({ email, password: PASSWORD });
    const access = valueOf(headers, 'hs_access');
    await session(access).expect(200);
    const cookie = `hs_refresh=${valueOf(headers, 'hs_refresh')}`;
    const out = await api.anyone.post('/api/v1/auth/logout').set('Cookie', cookie).expect(204);
    expect(out.text).toBe('');
    expect(cookiesOf(out.headers).filter((text) => /=;/.test(text) && /1970/.test(text))).toHaveLength(3);
    expect((await session(access).expect(401)).body.error.details).toEqual([{ reason: 'ended' }]);
    await api.anyone.post('/api/v1/auth/logout').set('Cookie', cookie).expect(204);
  });
});

describe('a token', () => {
  const forge = (change: (jwt: SignJWT) => SignJWT, key = api.keys.current, algorithm = 'ES256') => {
    const jwt = new SignJWT({ org: api.organizationId, sid: api.organizationId }).setSubject(api.organizationId);
    const usual = jwt.setIssuer('housestaff').setAudience('housestaff-api').setExpirationTime('5m');
    return change(usual.setProtectedHeader({ alg: algorithm, kid: key.id })).sign(key.privateKey);
  };

  it('of an API client works as a bearer', async () => {
    const token = await api.tokenOf('auditor');
    expect((await session(token).expect(200)).body.data.roles[0].role).toBe('auditor');
  });

  it('that has expired is told apart', async () => {
    const answer = await session(await forge((jwt) => jwt.setExpirationTime('-1s'))).expect(401);
    expect(answer.body.error).toMatchObject({ code: 'identity.not_signed_in', details: [{ reason: 'expired' }] });
  });

  it.each([
    ['for another audience', () => forge((jwt) => jwt.setAudience('elsewhere'))],
    ['of another issuer', () => forge((jwt) => jwt.setIssuer('elsewhere'))],
    ['without a signature', async () => unsigned()],
    ['with another key under our name', async () => forge((jwt) => jwt, { ...stranger(), id: api.keys.current.id })],
    ['with a key that we do not know', async () => forge((jwt) => jwt, stranger())],
    ['that is none', async () => 'a.b.c'],
  ])('%s is refused', async (_, make) => {
    expect((await session(await make()).expect(401)).body.error.code).toBe('identity.invalid_token');
  });

  it('of a session that does not exist is refused', async () => void (await session(await forge((jwt) => jwt)).expect(401)));

  function unsigned(): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const claims = { sub: api.organizationId, org: api.organizationId, sid: 'x', iss: 'housestaff', aud: 'housestaff-api', exp: 4e9 };
    return `${encode({ alg: 'none', kid: api.keys.current.id })}.${encode(claims)}.`;
  }
});

describe('too many requests of nobody from one address', () => {
  it('are counted together, whatever they ask, and answered 429 with the time to wait', async () => {
    const other = await testApi();
    try {
      const paths = ['auth/refresh', 'auth/invitation', 'auth/invitation/accept', 'auth/reset-link', 'auth/reset-link/accept', 'setup', 'auth/login', 'auth/token'];
      const ask = (count: number) => other.anyone.post(`/api/v1/${paths[count % paths.length]}`).send({ token: 'x', password: 'x' });
      await other.atOneInstant(async () => {
        for (let count = 0; count < 100; count += 1) expect([400, 401, 410]).toContain((await ask(count)).status);
        for (const [count] of paths.entries()) {
          const answer = await ask(count).expect(429);
          expect(answer.body.error.code).toBe('identity.too_many_attempts');
          expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
        }
        await other.anyone.get('/api/v1/setup').expect(429);
      });
    } finally {
      await other.close();
    }
  });
});
