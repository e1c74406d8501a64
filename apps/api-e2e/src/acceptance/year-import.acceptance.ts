import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testApi, type TestApi } from '../support/test-api';

const folder = resolve(__dirname, '../../../../../shared/data');
const file = join(folder, 'family-medicine-year.xlsx');
const run = existsSync(file) ? describe : describe.skip;

interface Sheet {
  name: string;
  kind: string;
  cellsRead: number;
  stored: number;
  rejected: number;
}

run('a real program\'s year', () => {
  let api: TestApi;
  let token: string;
  let programId: string;

  beforeAll(async () => {
    api = await testApi();
    token = await api.tokenOf('org-admin');
    programId = await api.addProgram('A real program');
  });
  afterAll(() => api?.close());

  const bearer = () => ({ Authorization: `Bearer ${token}` });
  const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
  const stage = async () => (await api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', readFileSync(file), 'family-medicine-year.xlsx').expect(201)).body.data;
  const commit = async (id: string, version: number) =>
    (await api.anyone.post(`/api/v1/imports/${id}/commit`).set(bearer()).set('If-Match', `"${version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: true }).expect(200)).body.data;
  const differences = (changes: Record<string, { added: number; changed: number; removed: number }>) => Object.values(changes).reduce((sum, c) => sum + c.added + c.changed + c.removed, 0);

  it('goes in with every cell accounted for, and again without a difference', async () => {
    const staged = await stage();
    expect(staged.people).toHaveLength(22);
    expect(countBy(staged.people, (p: { pgy: number; offCycle: boolean }) => (p.offCycle ? 'off-cycle' : `PGY-${p.pgy}`))).toEqual({ 'PGY-1': 6, 'PGY-2': 6, 'PGY-3': 5, 'off-cycle': 5 });
    expect(staged.year).toMatchObject({ name: 'AY 2025-26', from: '2025-07-01', to: '2026-07-01' });
    expect(staged.year.blocks).toHaveLength(13);

    // README: "about 271 rotation cells and 87 leave cells by a simple count". Columns of the next year and the row without a
    // name are not among ours; they are rejected with that reason.
    expect(staged.total).toBe(271);
    expect(new Set(staged.leaves.map((l: { cell: string }) => l.cell)).size).toBe(87);

    for (const sheet of staged.sheets as Sheet[]) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    const csv = (await api.anyone.get(`/api/v1/imports/${staged.id}/rejected.csv`).set(bearer()).expect(200)).text;
    expect(csv.trim().split('\r\n')).toHaveLength(1 + (staged.sheets as Sheet[]).reduce((sum, sheet) => sum + sheet.rejected, 0));
    expect(staged.problems.every((p: { cell: string; what: string; fix: string }) => p.cell && p.what && p.fix)).toBe(true);

    // Nothing unsure is accepted unasked.
    expect(staged.leaves.filter((l: { accept: boolean; sure: boolean }) => l.accept && !l.sure)).toEqual([]);
    const preview = await get(`/imports/${staged.id}/preview`);
    expect(preview).toMatchObject({ ready: true, unmapped: [], changes: { people: { added: 22 }, blocks: { added: 13 } } });
    await commit(staged.id, staged.version);

    const again = await stage();
    const second = await get(`/imports/${again.id}/preview`);
    expect({ differences: differences(second.changes), changes: second.changes }).toMatchObject({ differences: 0 });

    const [year] = await get(`/programs/${programId}/academic-years`);
    const grid = await get(`/schedules/${year.scheduleId}/year-grid`);
    expect(grid.groups.flatMap((g: { people: unknown[] }) => g.people)).toHaveLength(22);
    const requirements = await get(`/academic-years/${year.id}/requirements`);
    expect(requirements.requirements.length).toBeGreaterThan(20);
    expect(requirements.requirements.every((r: { status: string }) => r.status === 'observed')).toBe(true);
  });
});

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
