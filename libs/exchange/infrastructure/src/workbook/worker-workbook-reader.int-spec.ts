import { deflateRawSync } from 'node:zlib';
import { CFB, utils, write, type BookType } from '@e965/xlsx';
import type { UnreadableFile } from '@housestaff/exchange/domain';
import { gridOf, trapWorkbook } from '@housestaff/exchange/domain/testing';
import { writeWorkbook } from '../testing/write-workbook';
import { zipOf } from '../testing/zip-of';
import { WORKBOOK_LIMITS } from './limits';
import { WorkerWorkbookReader } from './worker-workbook-reader';

const reader = new WorkerWorkbookReader();
const reasonOf = async (bytes: Buffer, by = reader) => {
  const error = (await by.read(bytes).then(() => undefined, (e: unknown) => e)) as UnreadableFile | undefined;
  return error?.facts.reason ?? error?.code;
};
const sheetOf = (rows: unknown[][], bookType: BookType) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Year');
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Buffer);
};

describe('reading a workbook in its own thread', () => {
  it('gives the cells, merges and dates of the sheets', async () => {
    const grids = await reader.read(writeWorkbook(trapWorkbook()));
    const expected = trapWorkbook().map(gridOf);
    const plain = (all: typeof grids) => all.map((g) => g.cells.filter((c) => c.text.trim() !== '').map((c) => [c.row, c.column, c.date ?? c.text, c.rows, c.columns]));
    expect(plain(grids)).toEqual(plain(expected));
  });

  it.each(['xls', 'csv', 'xlsb'] as const)('reads %s too', async (type) => {
    const [grid] = await reader.read(sheetOf([['Start', '1 July - 28 July'], ['Ann Lee', 'ICU']], type));
    expect(grid?.cells.map((c) => c.text)).toEqual(expect.arrayContaining(['Ann Lee', 'ICU']));
  });

  it('refuses a zip bomb by its directory, without unpacking it', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': deflateRawSync(Buffer.from('<x/>')), 'xl/worksheets/sheet1.xml': deflateRawSync(Buffer.alloc(200 * 1_048_576)) }, { 'xl/workbook.xml': 4, 'xl/worksheets/sheet1.xml': 200 * 1_048_576 });
    expect(bomb.length).toBeLessThan(1_048_576);
    expect(await reasonOf(bomb)).toBe('bomb');
  });

  it('refuses an archive whose directory claims less than it unpacks to', async () => {
    const liar = zipOf({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(50 * 1_048_576)) }, { 'xl/workbook.xml': 100 });
    expect(await reasonOf(liar)).toBe('broken');
  });

  it('refuses macros, whatever the file is called', async () => {
    const one = deflateRawSync(Buffer.from('x'));
    expect(await reasonOf(zipOf({ 'xl/workbook.xml': one, 'xl/vbaProject.bin': one }, { 'xl/workbook.xml': 1, 'xl/vbaProject.bin': 1 }))).toBe('macros');
  });

  it('refuses macros in the older format too', async () => {
    const book = CFB.utils.cfb_new();
    for (const [path, text] of [['/Workbook', 'x'], ['/_VBA_PROJECT_CUR/VBA/dir', 'x']] as const) CFB.utils.cfb_add(book, path, Buffer.from(text));
    expect(await reasonOf(Buffer.from(CFB.write(book, { type: 'buffer' }) as Uint8Array))).toBe('macros');
  });

  it.each(['year.xlsx', 'YEAR.XLS', 'year.xlsm'])('says that text called %s is no workbook', async (name) => {
    await expect(reader.open(Buffer.from('name,type\nA,staff\n'), name)).rejects.toMatchObject({ code: 'exchange.file_unreadable', message: expect.stringContaining('not a workbook') });
  });

  it('tells JSON from a table, whatever it is called, and refuses what only begins like it', async () => {
    expect(await reader.open(Buffer.from('\ufeff {"weeks": 52}'), 'x.txt')).toEqual({ kind: 'json', value: { weeks: 52 } });
    await expect(reader.open(Buffer.from('{"weeks": '), 'x.json')).rejects.toMatchObject({ code: 'exchange.file_unreadable' });
    await expect(reader.open(Buffer.from(`[${'1,'.repeat(1_100_000)}1]`), 'x.json')).rejects.toMatchObject({ code: 'exchange.file_too_large' });
    await expect(reader.open(Buffer.from('['.repeat(200_000)), 'x.json')).rejects.toMatchObject({ code: 'exchange.file_unreadable' });
  });

  it('has limits for text as well', async () => {
    expect(await reasonOf(Buffer.from(`${'a,'.repeat(50)}\n`.repeat(4_000)))).toBe('too_much_cells');
  });

  it.each([
    ['an archive that is no workbook', zipOf({ 'readme.txt': deflateRawSync(Buffer.from('x')) }, { 'readme.txt': 1 }), 'type'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'type'],
    ['a web page', Buffer.from('<!doctype html><p>no'), 'type'],
    ['nothing', Buffer.alloc(0), 'type'],
    ['a cut-off archive', Buffer.from('PK\u0003\u0004 and then nothing of the kind, for a while at least'), 'broken'],
    ['more than ten megabytes', Buffer.alloc(WORKBOOK_LIMITS.fileBytes + 1), 'exchange.file_too_large'],
  ])('refuses %s', async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason));

  it('gives up when the time is over', async () => {
    expect(await reasonOf(writeWorkbook(trapWorkbook()), new WorkerWorkbookReader({ seconds: 0, memoryMb: 256 }))).toBe('too_much_time');
  });

  it('outlives a thread that runs out of memory', async () => {
    const rows = Array.from({ length: 5_000 }, (_, r) => Array.from({ length: 60 }, (__, c) => `cell ${r} ${c}`));
    expect(await reasonOf(sheetOf(rows, 'csv'), new WorkerWorkbookReader({ seconds: 60, memoryMb: 24 }))).toBe('too_much_memory');
  });
});
