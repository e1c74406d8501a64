import write, { type CellObject } from 'write-excel-file/node';
import type { SheetCell, SheetValue, WrittenSheet } from '@housestaff/exchange/application';
import { TONES } from './page-look';

type Sheets = Parameters<typeof write>[0];
type Features = NonNullable<NonNullable<Parameters<typeof write>[1]>['features']>;

const DAY = 'yyyy-mm-dd';
const LINE = '#d0d7de';

/** Sheets as `.xlsx`. */
export function setWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets)] };
  return write(sheets.map(sheetOf), options).toBuffer();
}

function sheetOf({ name, widths, rows, frozenRows, frozenColumns, landscape }: WrittenSheet): Sheets[number] {
  return {
    sheet: sheetName(name),
    data: rows.map((row) => row.map((cell) => (isLooked(cell) ? cellOf(cell) : plainCell(cell)))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozenRows,
    stickyColumnsCount: frozenColumns,
    orientation: landscape ? 'landscape' : undefined,
  };
}

/** What spreadsheet programs take for a name: 31 signs at most, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

function isLooked(cell: SheetCell | SheetValue): cell is SheetCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

/** Values as they are, which is far quicker than cells with a look. */
function plainCell(value: SheetValue): CellObject | string | number | boolean | null {
  return typeof value === 'object' && value !== null ? valueOf(value, undefined) : value;
}

function cellOf({ value, bold, tone, fill, wrap, format, columns, rows }: SheetCell): CellObject {
  return {
    ...valueOf(value, format),
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(tone && tone !== 'plain' ? { textColor: TONES[tone] } : {}),
    ...(fill ? { backgroundColor: fill, bottomBorderColor: LINE, bottomBorderStyle: 'thin' as const } : {}),
    ...(wrap ? { wrap: true } : {}),
    ...{ alignVertical: 'top' as const, columnSpan: columns, rowSpan: rows },
  };
}

function valueOf(value: SheetValue, format: string | undefined): CellObject {
  if (value === null) return {};
  if (typeof value === 'object') return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: DAY };
  if (typeof value === 'number') return { value, type: Number, format };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}

/** Filters over a row of headings and all that is under it. They stand right after the cells: readers insist on the order. */
function filters(sheets: readonly WrittenSheet[]): Features[number] {
  const transform = (content: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex];
    if (!sheet || sheet.filterRow === undefined) return content;
    const width = sheet.rows[sheet.filterRow]?.length ?? 1;
    return content.replace('</sheetData>', `</sheetData><autoFilter ref="A${sheet.filterRow + 1}:${letters(width)}${sheet.rows.length}"/>`);
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

function letters(column: number): string {
  return column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
