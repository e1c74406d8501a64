import type { PrintedDocument, WrittenSheet } from '@housestaff/exchange/application';
import { pdfText } from '../testing/pdf-text';
import { WorkerWorkbookReader } from '../workbook/worker-workbook-reader';
import { CsvFileWriter } from './csv-file-writer';
import { ThreadPdfWriter, ThreadWorkbookWriter } from './document-thread';

const rows = (count: number) => Array.from({ length: count }, (_, n) => [{ text: `Row ${n}` }, { text: String(n), bold: true }]);
const document = (parts: PrintedDocument['parts']): PrintedDocument => ({ title: 'A title', running: 'Always said', foot: 'Made just now', landscape: true, madeAt: new Date('2026-07-01T12:00:00Z'), parts });
const table = (count: number) => document([{ kind: 'table', columns: [{ title: 'Name', weight: 2 }, { title: 'Figure', weight: 1, align: 'right' }], rows: rows(count) }]);

describe('a document as PDF', () => {
  const pdf = new ThreadPdfWriter();

  it('has numbered pages that each begin with the header of their table, and loses no row', async () => {
    const pages = pdfText(await pdf.write(table(120)));
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, n) => {
      expect(page).toContain('Always said');
      expect(page).toContain(`Page ${n + 1} of ${pages.length}`);
      expect(page).toContain('Name');
    });
    for (let n = 0; n < 120; n += 1) expect(pages.filter((page) => page.split('\n').includes(`Row ${n}`))).toHaveLength(1);
  });

  it('writes names beyond Latin-1', async () => {
    const names = 'Żółć Nguyễn Thị Çelik Šimůnek Ολγα Дмитрий – ≤ ✓ ✗';
    expect(pdfText(await pdf.write(document([{ kind: 'text', text: names }]))).join('\n')).toContain(names);
  });

  it('breaks what is too long for a line, and goes on over pages', async () => {
    const words = Array.from({ length: 3000 }, (_, n) => `word${n}`).join(' ');
    const pages = pdfText(await pdf.write(document([{ kind: 'entry', tone: 'bad', title: 'Long', lines: [words], quiet: ['x'.repeat(900)] }])));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join('\n')).toContain('word2999');
  });

  it('writes text with control signs in it', async () => {
    expect(pdfText(await pdf.write(document([{ kind: 'text', text: 'one\ttwo\r\nthree\u0001four' }]))).join('\n')).toContain('one two');
  });

  it('spreads more columns than a page has over further pages, with the names and heads on each, and loses no cell', async () => {
    const lines = Array.from({ length: 60 }, (_, p) => [{ title: `Name ${p}`, cells: Array.from({ length: 52 }, (__, w) => ({ span: 2, text: `${p}.${w}`, fill: '#a9c5fd' })) }, { title: '', under: true, cells: [{ span: 104, text: p === 0 ? 'LV Jul 6-10' : '' }] }]).flat();
    const heads = [Array.from({ length: 52 }, (_, w) => ({ span: 2, text: `W${w + 1}` }))];
    const pages = pdfText(await pdf.write(document([{ kind: 'grid', corner: 'Person', columns: 104, heads, lines: [{ title: 'PGY-1', heading: true, cells: [] }, ...lines] }])));
    const said = pages.flatMap((page) => page.split('\n'));
    for (const cell of ['0.0', '0.51', '59.0', '59.51', '31.25']) expect(said.filter((text) => text === cell)).toHaveLength(1);
    expect(said).toContain('LV Jul 6-10');
    for (const page of pages) expect(page).toMatch(/Person\n[\s\S]*W\d+/);
    expect(pages.filter((page) => page.includes('Name 0\n')).length).toBeGreaterThanOrEqual(3);
  });

  it('is the same file for the same document', async () => {
    expect((await pdf.write(table(3))).equals(await pdf.write(table(3)))).toBe(true);
  });
});

describe('sheets as a workbook', () => {
  it('come back as they were written: typed, merged, and text that looks like a formula as text', async () => {
    const sheet: WrittenSheet = {
      name: 'One', widths: [20, 10, 12], frozenRows: 1, filterRow: 0, landscape: true,
      rows: [
        [{ value: 'Name', bold: true, fill: '#EEF1F4' }, { value: 'Figure' }, { value: 'Day' }],
        [{ value: '=1+1' }, { value: -2.5, tone: 'bad' }, { value: { day: '2026-07-03' } }],
        [{ value: 'Both', columns: 2, wrap: true }, null, { value: null }],
      ],
    };
    const [grid] = await new WorkerWorkbookReader().read(await new ThreadWorkbookWriter().write([sheet, { ...sheet, name: 'Two' }]));
    const cell = (row: number, column: number) => grid?.cells.find((one) => one.row === row && one.column === column);
    expect(cell(1, 0)).toMatchObject({ text: '=1+1', formula: false, number: null });
    expect(cell(1, 1)).toMatchObject({ number: -2.5 });
    expect(cell(1, 2)).toMatchObject({ date: '2026-07-03' });
    expect(cell(2, 0)).toMatchObject({ text: 'Both', columns: 2 });
  });

  it('may have names and texts that a workbook can not hold', async () => {
    const grids = await new WorkerWorkbookReader().read(await new ThreadWorkbookWriter().write([{ name: `A/B: ${'long '.repeat(9)}`, widths: [], rows: [['a\u0001b <&> "c"', true, '']] }]));
    expect(grids[0]?.name).toBe('A B  long long long long long l');
    expect(grids[0]?.cells[0]?.text).toContain('<&> "c"');
  });
});

describe('rows as CSV', () => {
  it('are RFC 4180 in UTF-8 with a mark, and no text is a formula', async () => {
    const text = (await new CsvFileWriter().write([['a "b", c', -2, null], ['=1', '\r=1', 'two\nlines']])).toString('utf8');
    expect(text).toBe('\ufeff"a ""b"", c",-2,\r\n"\'=1","\'\r=1","two\nlines"\r\n');
  });
});
