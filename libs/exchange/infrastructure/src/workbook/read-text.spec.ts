import fc from 'fast-check';
import { readText, recordsOf, separatorOf } from './read-text';
import { decodeText, isText } from './text-encoding';

const LIMITS = { cells: 100_000, sheets: 1 };
const ROWS = [['name', 'notes'], ['Zoë Müller', 'first line\nsecond, "quoted"; and\ttabs'], ['José Peña', '']];
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-16LE with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};
const field = (text: string) => `"${text.replace(/"/g, '""')}"`;
const written = (rows: readonly (readonly string[])[], separator: string, end = '\r\n') => rows.map((row) => row.map(field).join(separator)).join(end);
const textsOf = (bytes: Uint8Array) => readText(bytes, LIMITS)[0]!.cells.map((cell) => [cell.row, cell.column, cell.text]);
const EXPECTED = ROWS.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [[r, c, text]])));

describe.each(Object.entries(ENCODINGS))('a CSV file in %s', (_, encode) => {
  it.each(Object.entries(SEPARATORS))('with %s', (__, separator) => {
    for (const end of ['\r\n', '\n']) expect(textsOf(encode(written(ROWS, separator, end)))).toEqual(EXPECTED);
  });
});

describe('a CSV file', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', ',', ';', '\t', '"', '\n', '\r\n', '1', "'", '='), maxLength: 12 });
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  it('comes back as it was written, whatever is in its fields', () => {
    fc.assert(fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, separator) => {
      expect([...recordsOf(written(table, separator), separator)]).toEqual(table);
    }));
  });

  it('is read as it was written in any encoding that has its letters', () => {
    fc.assert(fc.property(rows, fc.constantFrom(...Object.values(ENCODINGS)), (table, encode) => {
      const bytes = encode(written(table, ','));
      expect(decodeText(bytes)).toBe(written(table, ','));
    }));
  });

  it('never takes longer than its length, and never crashes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readText(bytes, LIMITS)).toHaveLength(1);
    }));
  });

  it.each([
    ['a;b,c;d\n1;2;3', ';'],
    ['"a;b;c",d\n"e",f', ','],
    ['date\tname\n2026-10-05\tLee, Ann', '\t'],
    ['one column\nalone', ','],
    ['', ','],
  ])('%j is separated by %j', (sample, separator) => expect(separatorOf(sample)).toBe(separator));

  it('gives days and numbers as such, and takes the apostrophe of a refused row away', () => {
    const [sheet] = readText(Buffer.from("2026-10-05,12,'=1+1,2026-13-40\n"), LIMITS);
    expect(sheet?.cells.map(({ text, date, number }) => [text, date, number])).toEqual([['2026-10-05', '2026-10-05', null], ['12', null, 12], ['=1+1', null, null], ['2026-13-40', null, null]]);
  });

  it('has no more cells than are allowed', () => {
    expect(() => readText(Buffer.from('a,b\n'.repeat(60)), { cells: 100, sheets: 1 })).toThrow('limit: cells');
    expect(() => readText(Buffer.from('\n'.repeat(200)), { cells: 100, sheets: 1 })).toThrow('limit: cells');
  });
});

it.each([
  ['text', Buffer.from('a,b'), true],
  ['text with a BOM', Buffer.from('\ufeffa,b', 'utf16le'), true],
  ['Latin-1', Buffer.from('é,b', 'latin1'), true],
  ['bytes', Buffer.from([0, 1, 2, 3]), false],
])('%s: text %s', (_, bytes, expected) => expect(isText(bytes)).toBe(expected));
