import { seedOrganization } from '@housestaff/platform/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let programId: string;

type Verb = 'get' | 'post' | 'put' | 'patch';

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('coordinator');
  programId = await api.addProgram();
});
afterAll(() => api.close());

function call(verb: Verb, path: string, body?: object, version?: number, as = token) {
  const request = api.anyone[verb](`/api/v1${path}`).set('Authorization', `Bearer ${as}`);
  return (version === undefined ? request : request.set('If-Match', `"${version}"`)).send(body);
}

const add = (familyName: string, more: object = {}) => call('post', `/programs/${programId}/people`, { kind: 'resident', givenName: 'Ada', familyName, ...more });

describe('people', () => {
  it('are added with their PGY history and changed on the version that was read', async () => {
    const pgyPeriods = [{ from: '2000-07-01', to: '2100-07-01', pgy: 2 }];
    const person = (await add('Byron', { email: 'ada@example.org', pgyPeriods }).expect(201)).body.data;
    expect(person).toMatchObject({ displayName: 'Ada Byron', pgy: 2, offCycle: false, active: true, phone: null });
    const changed = (await call('patch', `/people/${person.id}`, { phone: '555 0100', email: '' }, person.version).expect(200)).body.data;
    expect(changed).toMatchObject({ phone: '555 0100', email: null, familyName: 'Byron', pgyPeriods: [{ pgy: 2 }], version: 2 });
    expect((await call('patch', `/people/${person.id}`, { phone: '1' }, person.version)).status).toBe(412);
    const overlap = [...pgyPeriods, { from: '2001-07-01', to: '2002-07-01', pgy: 3 }];
    const refused = await call('put', `/people/${person.id}/pgy-periods`, { pgyPeriods: overlap }, changed.version);
    expect([refused.status, refused.body.error.code]).toEqual([422, 'people.pgy_overlap']);
    const cleared = await call('put', `/people/${person.id}/pgy-periods`, { pgyPeriods: [] }, changed.version).expect(200);
    expect(cleared.body.data).toMatchObject({ pgy: null, pgyPeriods: [] });
  });

  it.each([
    ['name', { givenName: 'GRACE' }],
    ['email', { givenName: 'Other', email: 'Grace@example.org' }],
    ['externalId', { givenName: 'Other', externalId: 'E-1' }],
  ])('are there once: the same %s answers with who it is', async (field, more) => {
    await add('Hopper', { givenName: 'Grace', email: 'grace@example.org', externalId: 'E-1' });
    const twin = await add('Hopper', more);
    expect([twin.status, twin.body.error.code]).toEqual([409, 'people.duplicate_person']);
    expect(twin.body.error.details[0]).toMatchObject({ field, existing: { name: 'Grace Hopper' } });
  });

  it('come in pages', async () => {
    const first = (await call('get', `/programs/${programId}/people?limit=1`).expect(200)).body;
    const second = (await call('get', `/programs/${programId}/people?limit=1&cursor=${first.meta.pagination.nextCursor}`).expect(200)).body;
    expect([first.data[0].familyName, second.data[0].familyName]).toEqual(['Byron', 'Hopper']);
    expect(second.meta.pagination.nextCursor).toBeNull();
    expect((await call('get', `/programs/${programId}/people?cursor=x`)).status).toBe(422);
  });

  it('of another organization are unknown', async () => {
    const person = (await add('Curie').expect(201)).body.data;
    const elsewhere = await seedOrganization('Elsewhere', api.db);
    const { agent } = await api.signIn(await api.addUser([{ role: 'coordinator' }], elsewhere));
    for (const path of [`/people/${person.id}`, `/programs/${programId}/people`, `/programs/${programId}/absences`]) {
      expect((await agent.get(`/api/v1${path}`)).body.error.code).toBe('resource.not_found');
    }
  });
});

describe('leave', () => {
  const leave = { kind: 'vacation', from: '2026-10-05', to: '2026-10-10' };

  it('is asked for, answered once, and counted in days', async () => {
    const person = (await add('Noether')).body.data;
    const absence = (await call('post', `/programs/${programId}/absences`, { ...leave, personId: person.id, startsPm: true }).expect(201)).body.data;
    expect(absence).toMatchObject({ personName: 'Ada Noether', status: 'requested', days: 4.5, source: 'manual', blocking: true });
    const approved = (await call('patch', `/absences/${absence.id}`, { status: 'approved' }, absence.version).expect(200)).body.data;
    expect(approved).toMatchObject({ status: 'approved', from: '2026-10-05', version: 2 });
    expect((await call('patch', `/absences/${absence.id}`, { status: 'denied' }, absence.version)).status).toBe(412);
    const back = await call('patch', `/absences/${absence.id}`, { status: 'requested' }, approved.version);
    expect([back.status, back.body.error.code]).toEqual([422, 'people.status_not_allowed']);
    const list = (query: string) => call('get', `/programs/${programId}/absences?${query}`).expect(200);
    expect((await list('from=2026-10-09&to=2026-10-10&status=approved')).body.data).toHaveLength(1);
    expect((await list('from=2026-10-10')).body.data).toHaveLength(0);
  });

  it('that ends before it starts, holds no time, or is nobody’s is refused', async () => {
    const person = (await add('Franklin')).body.data;
    const post = async (body: object): Promise<[number, string]> => {
      const answer = await call('post', `/programs/${programId}/absences`, { ...leave, personId: person.id, ...body });
      return [answer.status, answer.body.error.code];
    };
    expect(await post({ to: '2026-10-05' })).toEqual([422, 'people.absence_backwards']);
    expect(await post({ to: '2026-10-06', startsPm: true, endsAm: true })).toEqual([422, 'people.absence_empty']);
    expect(await post({ personId: programId })).toEqual([422, 'program.unknown_reference']);
    expect((await post({ kind: 'nap' }))[0]).toBe(400);
    const resident = await api.tokenOf('resident');
    expect((await call('post', `/programs/${programId}/absences`, { ...leave, personId: person.id }, undefined, resident)).status).toBe(403);
  });
});
