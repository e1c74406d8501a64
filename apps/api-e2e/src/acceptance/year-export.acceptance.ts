import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WorkerWorkbookReader } from '@housestaff/exchange/infrastructure';
import { unzipSync } from 'fflate';
import { callsOf, type CallAs } from '../support/calls';
import { publish } from '../support/furnished-program';
import { testApi, type TestApi } from '../support/test-api';

const file = join(resolve(__dirname, '../../../../../shared/data'), 'family-medicine-year.xlsx');
const run = existsSync(file) ? describe : describe.skip;

interface Stay {
  readonly rotationId: string;
  readonly from: string;
  readonly to: string;
}

run('a real program\'s year, written back', () => {
  let api: TestApi;
  let token: string;
  let call: CallAs;
  let programId: string;
  let scheduleId: string;
  const original = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);

  beforeAll(async () => {
    api = await testApi();
    token = await api.tokenOf('org-admin');
    call = callsOf(api, token);
    programId = await api.addProgram('A real program');
    const staged = await stage(original);
    await call('post', `/imports/${staged.id}/commit`, { body: { acceptedOnly: false, replaceManual: false, lockImported: false }, version: staged.version }).expect(200);
    [{ scheduleId }] = await get(`/programs/${programId}/academic-years`);
  });
  afterAll(() => api?.close());

  const get = async (path: string) => (await call('get', path).expect(200)).body.data;
  const stage = async (bytes: Buffer) => (await call('post', `/programs/${programId}/imports`, { file: bytes }).expect(201)).body.data;
  const exported = async (): Promise<Buffer> =>
    (await api.anyone.get(`/api/v1/schedules/${scheduleId}/exports/year-sheet.xlsx`).set('Authorization', `Bearer ${token}`).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200)).body;

  async function differences(bytes: Buffer): Promise<object> {
    const { id } = await stage(bytes);
    const { changes, keptManual } = await get(`/imports/${id}/preview`);
    await call('delete', `/imports/${id}`).expect(204);
    return { keptManual, changed: Object.entries(changes as Record<string, Record<string, number>>).filter(([, one]) => one.added || one.changed || one.removed) };
  }

  it('is the same file, byte for byte, while nothing changed', async () => {
    expect((await exported()).equals(original)).toBe(true);
    expect(await differences(original)).toEqual({ keptManual: 0, changed: [] });
  });

  it('holds edits in their cells alone, every other part and cell as it was, and goes in without a difference', async () => {
    const people = (await get(`/schedules/${scheduleId}/year-grid`)).groups.flatMap((group: { people: { personId: string; stays: Stay[] }[] }) => group.people);
    const [, second, third] = people;
    const [whole, other] = second.stays;
    await publish(call, scheduleId, { kind: 'set-stay', personId: second.personId, from: whole.from, to: whole.to, rotationId: other.rotationId });
    await publish(call, scheduleId, { kind: 'set-stay', personId: third.personId, from: '2025-10-02', to: '2025-10-09', rotationId: other.rotationId });
    const { changes, leftOut, layout } = await get(`/schedules/${scheduleId}/exports/year-sheet`);
    expect({ layout, leftOut }).toEqual({ layout: 'imported', leftOut: [] });
    expect(changes.length).toBeLessThanOrEqual(4);

    const bytes = await exported();
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const differing = Object.keys(before).filter((path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])));
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
    const cells = (part: Uint8Array | undefined): string[] => Buffer.from(part ?? []).toString('utf8').match(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g) ?? [];
    const [old, now] = [new Set(cells(before['xl/worksheets/sheet1.xml'])), new Set(cells(after['xl/worksheets/sheet1.xml']))];
    expect([...old].filter((cell) => !now.has(cell)).length).toBeLessThanOrEqual(changes.length);

    const [grid] = await new WorkerWorkbookReader().read(bytes);
    for (const { cell, after: text } of changes as { cell: string; after: string | null }[]) {
      const there = grid?.cells.find((one) => cell === `${columnName(one.column)}${one.row + 1}`);
      expect([cell, there?.text ?? null]).toEqual([cell, text]);
    }
    expect(await differences(bytes)).toEqual({ keptManual: 0, changed: [] });
  });
});

function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
