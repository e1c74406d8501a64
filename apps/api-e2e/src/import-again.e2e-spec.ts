import { trapWorkbook, writeWorkbook } from '@housestaff/exchange/testing';
import { testApi, type TestApi } from './support/test-api';

interface Stay {
  rotationId: string;
  from: string;
  to: string;
  source: string;
  locked: boolean;
}

let api: TestApi;
let token: string;
let programId: string;
let scheduleId: string;

const bearer = () => ({ Authorization: `Bearer ${token}` });
const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
const stage = async () => (await api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', writeWorkbook(trapWorkbook()), 'year.xlsx').expect(201)).body.data;
const commit = async (batch: { id: string; version: number }, options = {}) =>
  (await api.anyone.post(`/api/v1/imports/${batch.id}/commit`).set(bearer()).set('If-Match', `"${batch.version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: false, ...options }).expect(200)).body.data;
const person = async (name: string): Promise<{ personId: string; stays: Stay[] }> => {
  const grid = await get(`/schedules/${scheduleId}/year-grid`);
  return grid.groups.flatMap((g: { people: unknown[] }) => g.people).find((p: { name: string }) => p.name.includes(name));
};

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = await api.addProgram();
  await commit(await stage());
  const [year] = await get(`/programs/${programId}/academic-years`);
  scheduleId = year.scheduleId;
});
afterAll(() => api?.close());

describe('importing over what people changed since', () => {
  it('keeps an edited stay and an edited leave, and says so; replaces the stay when asked', async () => {
    const before = await person('Okafor');
    const [first, second] = before.stays;
    const draft = (await api.anyone.post(`/api/v1/schedules/${scheduleId}/drafts`).set(bearer()).send({ name: 'By hand' }).expect(201)).body.data;
    const changes = [{ kind: 'set-stay', personId: before.personId, from: first?.from, to: first?.to, rotationId: second?.rotationId }];
    const edited = (await api.anyone.post(`/api/v1/drafts/${draft.id}/changes`).set(bearer()).set('If-Match', `"${draft.version}"`).send({ changes }).expect((r) => expect([200, 201]).toContain(r.status))).body.data;
    await api.anyone.post(`/api/v1/drafts/${draft.id}/publish`).set(bearer()).set('If-Match', `"${edited.draft.version}"`).send({ note: 'Edited' }).expect((r) => expect({ ok: r.status < 300, error: r.body.error }).toMatchObject({ ok: true }));

    const [leave] = await get(`/programs/${programId}/absences?from=2026-07-01&to=2027-07-01`);
    await api.anyone.patch(`/api/v1/absences/${leave.id}`).set(bearer()).set('If-Match', `"${leave.version}"`).send({ to: addDay(leave.to) }).expect(200);

    const again = await stage();
    const preview = await get(`/imports/${again.id}/preview`);
    expect(preview.keptManual).toBeGreaterThanOrEqual(2);
    expect(preview.changes).toMatchObject({ stays: { added: 0, changed: 0, removed: 0 }, absences: { added: 0, changed: 0, removed: 0 } });
    await commit(again);
    expect((await person('Okafor')).stays[0]?.rotationId).toBe(second?.rotationId);

    await commit(await stage(), { replaceManual: true });
    expect((await person('Okafor')).stays[0]).toMatchObject({ rotationId: first?.rotationId, from: first?.from, to: first?.to });
  });
});

function addDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
