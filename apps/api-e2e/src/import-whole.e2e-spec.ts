import { Client } from 'pg';
import { trapWorkbook, writeWorkbook } from '@housestaff/exchange/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let programId: string;

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = await api.addProgram();
});
afterAll(() => api?.close());

const bearer = () => ({ Authorization: `Bearer ${token}` });
const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
const stage = (key: string) => api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).set('Idempotency-Key', key).attach('file', writeWorkbook(trapWorkbook()), 'year.xlsx');
const commit = ({ id, version }: { id: string; version: number }, options = {}) =>
  api.anyone.post(`/api/v1/imports/${id}/commit`).set(bearer()).set('If-Match', `"${version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: false, ...options });
const map = ({ id, version }: { id: string; version: number }, answers: object) =>
  api.anyone.put(`/api/v1/imports/${id}/mapping`).set(bearer()).set('If-Match', `"${version}"`).send({ labels: [], codes: [], templates: [], leaves: [], ...answers });

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: api.db.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('an import is whole', () => {
  it('stages a file once for one Idempotency-Key', async () => {
    const first = await stage('11111111-aaaa-4aaa-8aaa-111111111111').expect(201);
    const second = await stage('11111111-aaaa-4aaa-8aaa-111111111111').expect(201);
    expect(second.body.data.id).toBe(first.body.data.id);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await get(`/programs/${programId}/imports`)).toHaveLength(1);
  });

  it('stores nothing when its last step fails, and can be committed afterwards', async () => {
    const [batch] = await get(`/programs/${programId}/imports`);
    await asSuperuser(`create function public.refuse() returns trigger language plpgsql as 'begin raise exception ''refused for a test''; end';
      create trigger refuse before insert on assignments.stay for each row execute function public.refuse()`);
    expect((await commit(batch)).status).toBe(500);
    expect(await get(`/programs/${programId}/people`)).toEqual([]);
    expect(await get(`/programs/${programId}/rotations`)).toEqual([]);
    expect(await get(`/programs/${programId}/academic-years`)).toEqual([]);
    expect(await get(`/imports/${batch.id}`)).toMatchObject({ status: 'staged', version: batch.version });

    await asSuperuser('drop trigger refuse on assignments.stay');
    await commit(batch).expect(200);
    expect((await get(`/programs/${programId}/people`)).length).toBe(10);
  });

  it('wants an answer for each label, or goes on with the accepted rows only', async () => {
    const staged = (await stage('22222222-aaaa-4aaa-8aaa-222222222222').expect(201)).body.data;
    const mapped = (await map(staged, { labels: [{ label: 'ICU', target: null }, { label: 'NBN', target: { kind: 'skip', rotations: [] } }] }).expect(200)).body.data;
    expect(mapped.matched).toBeLessThan(mapped.total);
    for (const sheet of mapped.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    expect(mapped.problems).toContainEqual(expect.objectContaining({ what: '"ICU" has no rotation yet' }));
    expect(await get(`/imports/${staged.id}/preview`)).toMatchObject({ ready: false, unmapped: ['ICU'], changes: { stays: { added: 0, changed: 0, removed: 0 } } });
    const refusal = await commit(mapped).expect(422);
    expect(refusal.body.error).toMatchObject({ code: 'exchange.import_not_ready', details: [expect.objectContaining({ unmapped: ['ICU'] })] });
    await commit(mapped, { acceptedOnly: true }).expect(200);
  });

  it('refuses a mapping that names what is not there', async () => {
    const staged = (await stage('33333333-aaaa-4aaa-8aaa-333333333333').expect(201)).body.data;
    const stranger = { rotationId: '0190b0c0-0000-7000-8000-000000000000', newName: null, newAbbreviation: null };
    await map(staged, { labels: [{ label: 'FMC', target: { kind: 'rotation', rotations: [stranger] } }] }).expect(422);
    await map(staged, { labels: [{ label: 'No such label', target: null }] }).expect(422);
    await map(staged, { leaves: [{ key: 'ZZ99#1', accept: true, kind: 'vacation', from: null, to: null }] }).expect(422);
    await api.anyone.put(`/api/v1/imports/${staged.id}/mapping`).set(bearer()).send({ labels: [], codes: [], templates: [], leaves: [] }).expect(428);
  });
});
