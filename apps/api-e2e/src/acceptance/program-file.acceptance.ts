import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testApi, type TestApi } from '../support/test-api';

const folder = resolve(__dirname, '../../../../../shared/data');
const FILES = { json: join(folder, 'internal-medicine-4plus1.json'), xlsx: join(folder, 'family-medicine-year.xlsx') };
const run = Object.values(FILES).every((file) => existsSync(file)) ? describe : describe.skip;

interface Batch {
  id: string;
  version: number;
  sheets: { cellsRead: number; stored: number; rejected: number }[];
}

/** The second data set by the same door; and both real files taken back. */
run('two real programs through one door', () => {
  let api: TestApi;
  let token: string;

  beforeAll(async () => {
    api = await testApi();
    token = await api.tokenOf('org-admin');
  });
  afterAll(() => api?.close());

  const bearer = () => ({ Authorization: `Bearer ${token}` });
  const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
  const stage = async (programId: string, file: string) => (await api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', readFileSync(file), file).expect(201)).body.data;
  const send = async (verb: 'put' | 'post', path: string, { version }: Batch, body: object = {}) => (await api.anyone[verb](`/api/v1${path}`).set(bearer()).set('If-Match', `"${version}"`).send(body).expect(200)).body.data;
  const commit = (batch: Batch) => send('post', `/imports/${batch.id}/commit`, batch, { acceptedOnly: true, replaceManual: false, lockImported: false });
  const startOn = (batch: Batch, firstDay: string) => send('put', `/imports/${batch.id}/mapping`, batch, { labels: [], codes: [], templates: [], leaves: [], program: { firstDay } });
  const moved = (changes: Record<string, { added: number; changed: number; removed: number }>) => Object.values(changes).reduce((sum, one) => sum + one.added + one.changed + one.removed, 0);
  const left = async (programId: string) => Promise.all(['people', 'rotations', 'activities', 'academic-years', 'plan-setups', 'absences?from=2020-01-01&to=2030-01-01'].map(async (path) => (await get(`/programs/${programId}/${path}`)).length));

  it('the 4+1 program comes in whole, again without a difference, and goes again', async () => {
    const programId = await api.addProgram('Internal medicine');
    const staged = await startOn(await stage(programId, FILES.json), '2026-06-29');
    for (const sheet of staged.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    // Nothing in it is unknown: what is listed is a note, the program's name, how heavy rotations are, and stays of one week.
    expect(staged.problems.map(({ what }: { what: string }) => what)).toEqual(['The year has a day more than 52 weeks; the last week is longer by it', 'Requirements and coverage become proposals; no plan uses them yet']);
    expect((await get(`/imports/${staged.id}/preview`)).changes).toMatchObject({ people: { added: 45 }, rotations: { added: 27 }, blocks: { added: 52 }, coverage: { added: 54 }, setups: { added: 1 } });
    const committed = await commit(staged);
    const [year] = await get(`/programs/${programId}/academic-years`);
    const rotations: { id: string; abbreviation: string }[] = await get(`/programs/${programId}/rotations`);
    const code = (id: string) => rotations.find((rotation) => rotation.id === id)?.abbreviation;
    const { requirements } = await get(`/academic-years/${year.id}/requirements`);
    expect(requirements.filter((row: { rotationId: string }) => code(row.rotationId) === 'WRED').map((row: { pgy: number; minBlocks: number; fulfilledBy: string[] }) => [row.pgy, row.minBlocks, row.fulfilledBy.map(code).sort()])).toEqual([[1, 12, ['MET', 'WBLUE']], [2, 8, ['MET', 'WBLUE']], [3, 8, ['MET', 'WBLUE']]]);

    const again = await startOn(await stage(programId, FILES.json), '2026-06-29');
    expect(moved((await get(`/imports/${again.id}/preview`)).changes)).toBe(0);
    await send('post', `/imports/${committed.id}/undo`, committed);
    expect(await left(programId)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('the family-medicine year goes again too, and comes back the same', async () => {
    const programId = await api.addProgram('Family medicine, real');
    const committed = await commit(await stage(programId, FILES.xlsx));
    const shown = async () => {
      const [year] = await get(`/programs/${programId}/academic-years`);
      const grid = await get(`/schedules/${year.scheduleId}/year-grid`);
      const people = grid.groups.flatMap((group: { people: { name: string; stays: { from: string; to: string }[] }[] }) => group.people);
      return people.map(({ name, stays }: { name: string; stays: { from: string; to: string }[] }) => [name, stays.map(({ from, to }) => `${from} ${to}`)]);
    };
    const first = await shown();
    expect(await get(`/imports/${committed.id}/undo`)).toMatchObject({ possible: true, stands: [] });
    await send('post', `/imports/${committed.id}/undo`, committed);
    expect(await left(programId)).toEqual([0, 0, 0, 0, 0, 0]);
    await commit(await stage(programId, FILES.xlsx));
    expect(await shown()).toEqual(first);
  });
});
