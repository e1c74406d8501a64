import type { WantedPerson, WantedYear } from '@housestaff/exchange/domain';
import { gridOf, trapWorkbook, yearAsImported } from '@housestaff/exchange/domain/testing';
import { addDays } from '@housestaff/kernel';
import { writeWorkbook } from '../testing/write-workbook';
import { WorkerWorkbookReader } from '../workbook/worker-workbook-reader';
import { ThreadYearSheetWriter } from './thread-year-sheet-writer';

const writer = new ThreadYearSheetWriter();
const wanted = yearAsImported(trapWorkbook().map(gridOf), 2026);
const file = { fileName: 'year.xlsx', bytes: new Uint8Array(writeWorkbook(trapWorkbook())), fallbackYear: 2026 };

/** How often others had their turn in this thread while this went on, a turn every 10 ms at most. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await work();
  clearInterval(timer);
  return turns;
}

function crowd(count: number): WantedYear {
  const people = Array.from({ length: count }, (_, n): WantedPerson => {
    const stays = wanted.blocks.map(({ start, end }, b) => ({ rotationId: wanted.rotations[(n + b) % wanted.rotations.length]!.id, range: { start, end }, note: '' }));
    const start = addDays('2026-08-01', n % 200);
    return { id: `x${n}`, name: `Person ${n}`, keys: [`person ${n}`], formerKeys: [], pgy: 1 + (n % 3), offCycle: false, listed: true, stays, leaves: n % 10 === 0 ? [{ kind: 'vacation', range: { start, end: addDays(start, 5) }, imported: false }] : [] };
  });
  return { ...wanted, people };
}

describe('writing year sheets in their own thread', () => {
  it('gives the very bytes where nothing changed', async () => {
    const answer = await writer.write({ files: [file], wanted });
    expect(answer).toMatchObject({ fileName: 'year.xlsx', changes: [], leftOut: [] });
    expect(answer.bytes.equals(Buffer.from(file.bytes))).toBe(true);
  });

  it('passes over files that hold another year or none, and makes a sheet of its own', async () => {
    const other = { ...file, fileName: 'notes.txt', bytes: new Uint8Array(Buffer.from('not a workbook')) };
    expect(await writer.write({ files: [other, file], wanted })).toMatchObject({ fileName: 'year.xlsx' });
    const moved = { ...wanted, blocks: wanted.blocks.map(({ start, end, ...rest }) => ({ ...rest, splitOn: null, start: addDays(start, 365), end: addDays(end, 365) })) };
    expect(await writer.write({ files: [file], wanted: { ...moved, people: [] } })).toMatchObject({ fileName: null });
  });

  it('writes 5,000 people without holding anyone up, within what the import takes', async () => {
    const year = crowd(5_000);
    let bytes: Buffer = Buffer.alloc(0);
    const turns = await turnsDuring(async () => (bytes = (await writer.write({ files: [], wanted: year })).bytes));
    expect(turns).toBeGreaterThan(10);
    const [grid] = await new WorkerWorkbookReader().read(bytes);
    expect(grid?.cells.filter(({ column, text }) => column === 0 && text.startsWith('Person ')).length).toBe(5_000);
  });
});
