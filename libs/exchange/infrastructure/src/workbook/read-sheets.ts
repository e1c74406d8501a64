import { CFB, read, utils, SSF, type CellObject, type WorkSheet } from '@e965/xlsx';

/** As `SheetGrid` of the domain; the worker loads nothing else of the product. */
export interface PlainCell {
  row: number;
  column: number;
  text: string;
  number: number | null;
  date: string | null;
  formula: boolean;
  rows: number;
  columns: number;
}

export interface PlainSheet {
  name: string;
  rows: number;
  columns: number;
  cells: PlainCell[];
}

export interface ReadLimits {
  readonly cells: number;
  readonly sheets: number;
}

/** Parses a workbook's bytes. Throws an Error with `limit` in its message when there are too many cells or sheets, `macros` when it has any. */
export function readSheets(bytes: Uint8Array, limits: ReadLimits, kind: 'zip' | 'ole' = 'zip'): PlainSheet[] {
  if (kind === 'ole' && holdsMacros(bytes)) throw new Error('macros');
  const book = read(bytes, { type: 'array', dense: false, cellNF: true, cellFormula: true, cellHTML: false, bookVBA: false });
  if (book.SheetNames.some((name) => String(book.Sheets[name]?.['!type']) === 'macro')) throw new Error('macros');
  if (book.SheetNames.length > limits.sheets) throw new Error('limit: sheets');
  let left = limits.cells;
  return book.SheetNames.map((name) => {
    const sheet = plainSheet(name, book.Sheets[name] ?? {}, book.Workbook?.WBProps?.date1904 === true);
    left -= sheet.cells.length;
    if (left < 0) throw new Error('limit: cells');
    return sheet;
  });
}

/** Of the older format: its parts are named like files in folders. */
function holdsMacros(bytes: Uint8Array): boolean {
  const { FullPaths } = CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] };
  return FullPaths.some((path) => /_VBA_PROJECT|\/VBA\/|\/Macros\//i.test(path));
}

function plainSheet(name: string, sheet: WorkSheet, date1904: boolean): PlainSheet {
  const merges = new Map((sheet['!merges'] ?? []).map((range) => [`${range.s.r}:${range.s.c}`, range]));
  const cells: PlainCell[] = [];
  // The stated range may be far too large or too small; only the cells themselves count.
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const span = merges.get(`${row}:${column}`);
    const cell = plainCell(sheet[address] as CellObject, date1904);
    if (cell) cells.push({ row, column, ...cell, rows: span ? span.e.r - span.s.r + 1 : 1, columns: span ? span.e.c - span.s.c + 1 : 1 });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const most = (of: (cell: PlainCell) => number) => cells.reduce((max, cell) => Math.max(max, of(cell) + 1), 0);
  return { name, rows: most((cell) => cell.row), columns: most((cell) => cell.column), cells };
}

function plainCell(cell: CellObject, date1904: boolean): Pick<PlainCell, 'text' | 'number' | 'date' | 'formula'> | undefined {
  if (cell.v === undefined || cell.v === null || cell.t === 'z') return undefined;
  const formula = cell.f !== undefined;
  if (cell.t !== 'n') return { text: String(cell.t === 'e' ? (cell.w ?? '#ERROR') : cell.v), number: null, date: null, formula };
  const value = Number(cell.v);
  const date = SSF.is_date(String(cell.z ?? '')) ? isoDate(value, date1904) : null;
  return { text: String(cell.w ?? value), number: value, date, formula };
}

function isoDate(serial: number, date1904: boolean): string | null {
  const parts = SSF.parse_date_code(serial, { date1904 }) as { y: number; m: number; d: number } | null;
  if (!parts || parts.y < 1990 || parts.y > 2100) return null;
  return `${parts.y}-${String(parts.m).padStart(2, '0')}-${String(parts.d).padStart(2, '0')}`;
}
