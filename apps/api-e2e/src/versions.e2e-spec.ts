import { randomUUID } from 'node:crypto';
import { seedOrganization } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
});
afterAll(() => api.close());

let names = 0;
const program = (name = `Program ${++names}`) => ({ name, specialty: 'family-medicine', zone: 'America/New_York' });
const signed = { get: (path: string) => api.anyone.get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`) };
const post = (body: object, key?: string) => {
  const request = api.anyone.post('/api/v1/programs').set('Authorization', `Bearer ${token}`);
  return (key === undefined ? request : request.set('Idempotency-Key', key)).send(body);
};
const patch = (id: string, version?: string) => {
  const request = api.anyone.patch(`/api/v1/programs/${id}`).set('Authorization', `Bearer ${token}`);
  return (version === undefined ? request : request.set('If-Match', version)).send({ name: `Renamed ${++names}` });
};

describe('a versioned resource', () => {
  it('is changed by who has seen its version, and its version goes on', async () => {
    const { body } = await post(program()).expect(201);
    const read = await signed.get(`/programs/${body.data.id}`).expect(200);
    expect(read.headers.etag).toBe(`"${body.data.version}"`);
    const changed = await patch(body.data.id, read.headers.etag).expect(200);
    expect(changed.body.data.version).toBe(body.data.version + 1);
    const stale = await patch(body.data.id, read.headers.etag).expect(412);
    expect(stale.body.error).toMatchObject({ code: 'resource.stale', details: [{ expected: body.data.version, found: body.data.version + 1 }] });
  });

  it('is not changed without a version', async () => {
    const { body } = await post(program()).expect(201);
    expect((await patch(body.data.id).expect(428)).body.error.code).toBe('request.precondition_required');
    expect((await patch(body.data.id, '*').expect(400)).body.error.code).toBe('request.precondition_invalid');
  });

  it('of two changes at once, takes one', async () => {
    const { body } = await post(program()).expect(201);
    const answers = await Promise.all([1, 2, 3].map(() => patch(body.data.id, `"${body.data.version}"`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe('an Idempotency-Key', () => {
  it('makes a repeat answer the same and happen once', async () => {
    const [key, body] = [randomUUID(), program()];
    const first = await post(body, key).expect(201);
    const second = await post(body, key).expect(201).expect('Idempotency-Replayed', 'true');
    expect(second.body.data).toEqual(first.body.data);
    const all = await signed.get('/programs').expect(200);
    expect(all.body.data.filter(({ name }: { name: string }) => name === body.name)).toHaveLength(1);
  });

  it('does not stand for another body', async () => {
    const key = randomUUID();
    await post(program(), key).expect(201);
    expect((await post(program(), key).expect(409)).body.error.code).toBe('idempotency.key_reused');
  });

  it('is free again after a refusal', async () => {
    const key = randomUUID();
    await post({ name: 'No zone' }, key).expect(400);
    await post(program(), key).expect(201);
  });
});

describe("another organization's program", () => {
  it('does not exist: not for reading, changing or looking inside', async () => {
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const { agent, csrf } = await api.signIn(await api.addUser([{ role: 'org-admin' }], elsewhere));
    const theirs = await agent.post('/api/v1/programs').set('X-CSRF-Token', csrf).send(program()).expect(201);
    const id = theirs.body.data.id;
    for (const path of [`/programs/${id}`, `/programs/${id}/rotations`, `/programs/${id}/people`]) {
      expect((await signed.get(path).expect(404)).body.error.code).toBe('resource.not_found');
    }
    await patch(id, '"1"').expect(404);
  });
});

describe('a grant over one program', () => {
  it('covers that program alone, and edits only where it is that of an editor', async () => {
    const [mine, seen, hidden] = [await post(program()), await post(program()), await post(program())].map(({ body }) => body.data.id);
    const grants = [
      { role: 'coordinator', programId: mine },
      { role: 'resident', programId: seen },
    ];
    const { agent, csrf } = await api.signIn(await api.addUser(grants));
    const status = async (verb: 'get' | 'patch', id: string) =>
      (await agent[verb](`/api/v1/programs/${id}`).set('X-CSRF-Token', csrf).set('If-Match', '"1"').send(verb === 'get' ? undefined : { name: `Mine ${++names}` })).status;
    expect([await status('get', mine), await status('get', seen), await status('get', hidden)]).toEqual([200, 200, 404]);
    expect([await status('patch', mine), await status('patch', seen), await status('patch', hidden)]).toEqual([200, 404, 404]);
    const listed = await agent.get('/api/v1/programs').expect(200);
    expect(listed.body.data.map(({ id }: { id: string }) => id).sort()).toEqual([mine, seen].sort());
  });
});
