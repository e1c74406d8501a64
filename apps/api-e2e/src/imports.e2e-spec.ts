import { trapWorkbook, trapYearSheet, writeWorkbook, type SheetSource } from '@housestaff/exchange/testing';
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
const stage = (bytes: Buffer, name = 'year.xlsx', program = programId) =>
  api.anyone.post(`/api/v1/programs/${program}/imports`).set(bearer()).attach('file', bytes, name);
const get = (path: string) => api.anyone.get(`/api/v1${path}`).set(bearer());
const commit = (id: string, version: number, options = {}) =>
  api.anyone.post(`/api/v1/imports/${id}/commit`).set(bearer()).set('If-Match', `"${version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: true, ...options });
const changesOf = (preview: { changes: Record<string, { added: number; changed: number; removed: number }> }) =>
  Object.values(preview.changes).reduce((sum, c) => sum + c.added + c.changed + c.removed, 0);

describe('importing a year', () => {
  it('stages, maps, previews, commits, and finds no difference the second time', async () => {
    const staged = (await stage(writeWorkbook(trapWorkbook())).expect(201)).body.data;
    expect(staged).toMatchObject({ status: 'staged', fileName: 'year.xlsx', year: { from: '2026-07-01', to: '2027-07-01' } });
    expect(staged.people).toHaveLength(10);
    expect(staged.year.blocks).toHaveLength(13);
    for (const sheet of staged.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);

    const clinic = staged.codes.find((c: { code: string }) => c.code === 'C');
    expect(clinic).toMatchObject({ times: null, proposedTimes: { am: { start: 480, end: 720 } } });
    const { code, name, category, dutyKind, proposedTimes } = clinic;
    const mapping = { labels: [{ label: 'FMC', target: staged.labels.find((l: { label: string }) => l.label === 'FMC').target }], codes: [{ code, name, category, dutyKind, times: proposedTimes }], templates: [], leaves: [] };
    const put = (version: number) => api.anyone.put(`/api/v1/imports/${staged.id}/mapping`).set(bearer()).set('If-Match', `"${version}"`).send(mapping);
    await put(7).expect(412);
    const mapped = (await put(staged.version).expect(200)).body.data;
    expect(mapped.version).toBe(staged.version + 1);
    expect(mapped.codes.find((c: { code: string }) => c.code === 'C').times).toEqual(proposedTimes);

    const preview = (await get(`/imports/${staged.id}/preview`).expect(200)).body.data;
    expect(preview).toMatchObject({ ready: true, unmapped: [], changes: { people: { added: 10 }, blocks: { added: 13 } } });
    expect(preview.changes.stays.added).toBeGreaterThan(100);

    const committed = (await commit(staged.id, mapped.version).expect(200)).body.data;
    expect(committed.status).toBe('committed');
    expect(committed.people.every((p: { action: string }) => p.action === 'match')).toBe(true);
    await commit(staged.id, committed.version).expect(409);

    const [year] = (await get(`/programs/${programId}/academic-years`).expect(200)).body.data;
    expect(year.blocks).toHaveLength(13);
    const grid = (await get(`/schedules/${year.scheduleId}/year-grid`).expect(200)).body.data;
    const stays = grid.groups.flatMap((g: { people: { stays: { locked: boolean; source: string }[] }[] }) => g.people.flatMap((p) => p.stays));
    expect(stays.length).toBeGreaterThan(100);
    expect(stays.every((s: { locked: boolean; source: string }) => s.locked && s.source === 'import')).toBe(true);

    const again = (await stage(writeWorkbook(trapWorkbook())).expect(201)).body.data;
    expect(again.labels.every((l: { why: string }) => l.why === 'Used last time')).toBe(true);
    const second = (await get(`/imports/${again.id}/preview`).expect(200)).body.data;
    expect({ total: changesOf(second), changes: second.changes }).toMatchObject({ total: 0 });
    await commit(again.id, again.version).expect(200);
    const after = (await get(`/schedules/${year.scheduleId}/year-grid`).expect(200)).body.data;
    expect(after.schedule.publishedVersion).toBe(grid.schedule.publishedVersion);
  });

  it('lists rejected cells as CSV, windows of the sheet, and discards what is staged', async () => {
    const { id } = (await stage(writeWorkbook(trapWorkbook())).expect(201)).body.data;
    const csv = await get(`/imports/${id}/rejected.csv`).expect(200).expect('Content-Type', /text\/csv/);
    expect(csv.text).toContain('"Block Schedule"');
    const window = (await get(`/imports/${id}/cells?sheet=Block%20Schedule&range=A1:E6`).expect(200)).body.data;
    expect(window.cells).toContainEqual(expect.objectContaining({ cell: 'B2', text: '1July- 30July', state: 'stored' }));
    await get(`/imports/${id}/cells?sheet=Block%20Schedule&range=nonsense`).expect(422);
    await api.anyone.delete(`/api/v1/imports/${id}`).set(bearer()).expect(204);
    await commit(id, 2).expect(409);
  });
});

const changed = (change: (rows: (string | number | { day: string } | null)[][]) => void): SheetSource => {
  const sheet = trapYearSheet();
  const rows = sheet.rows.map((row) => [...row]) as (string | number | { day: string } | null)[][];
  change(rows);
  return { ...sheet, rows, merges: [] };
};
const put = (rows: (string | number | { day: string } | null)[][], row: number, column: number, value: string): void => {
  (rows[row] as (string | null)[])[column] = value;
};

describe('bad files', () => {
  const refused = async (bytes: Buffer, status: number, code: string, words: RegExp, name?: string): Promise<void> => {
    const before = (await get(`/programs/${programId}/imports`)).body.data.length;
    const answer = await stage(bytes, name);
    expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code });
    expect(answer.body.error.message).toMatch(words);
    expect((await get(`/programs/${programId}/imports`)).body.data).toHaveLength(before);
  };

  it('refuses a wrong file', () => refused(Buffer.from('%PDF-1.7 something'), 422, 'exchange.file_unreadable', /no workbook/));
  it('refuses an empty file', () => refused(Buffer.alloc(0), 422, 'exchange.file_unreadable', /empty|no file/));
  it('refuses a damaged archive', () => refused(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]), 422, 'exchange.file_unreadable', /damaged/));
  it('refuses 20 MB', () => refused(Buffer.alloc(20 * 1_048_576, 1), 413, 'exchange.file_too_large', /20\.0 MB; the most is 10\.0 MB/));
  it('refuses a workbook without a header row', () => refused(writeWorkbook([{ name: 'Notes', rows: [['a', 'b'], ['c']], merges: [] }]), 422, 'exchange.no_header_row', /row of block dates/));
  it('refuses a calendar with a hole, naming both cells', () => refused(writeWorkbook([changed((rows) => put(rows, 1, 3, '2 Aug - 27 Aug'))]), 422, 'exchange.calendar_broken', /B2.*D2/));
  it('refuses overlapping blocks, naming both cells', () => refused(writeWorkbook([changed((rows) => put(rows, 1, 3, '29 July - 27 Aug'))]), 422, 'exchange.calendar_broken', /B2.*D2/));
  it('refuses a person with two rows', () => refused(writeWorkbook([changed((rows) => put(rows, 6, 0, 'IRIS  Okafor'))]), 422, 'exchange.duplicate_person', /A5 and A7/));

  it('refuses leave that ends before it starts, naming it', async () => {
    const staged = (await stage(writeWorkbook(trapWorkbook())).expect(201)).body.data;
    const [leave] = staged.leaves;
    const body = { labels: [], codes: [], templates: [], leaves: [{ key: leave.key, accept: true, kind: 'vacation', from: '2026-09-26', to: '2026-09-20' }] };
    const answer = await api.anyone.put(`/api/v1/imports/${staged.id}/mapping`).set(bearer()).set('If-Match', `"${staged.version}"`).send(body).expect(422);
    expect(answer.body.error).toMatchObject({ code: 'exchange.mapping_invalid', message: expect.stringContaining('before it starts') });
  });

  it('does not know an import of another organization or program', async () => {
    await get('/imports/0190b0c0-0000-7000-8000-000000000000').expect(404);
    await stage(writeWorkbook(trapWorkbook()), 'x.xlsx', '0190b0c0-0000-7000-8000-000000000000').expect(404);
    await stage(Buffer.from('name,type\n"Lee, Ann",staff\n'), 'x.csv', '0190b0c0-0000-7000-8000-000000000000').expect(404);
  });
});
