import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { SheetSource, SourceCell } from '@housestaff/exchange/domain/testing';

/** An .xlsx of invented sheets, for tests. */
export function writeWorkbook(sheets: readonly SheetSource[]): Buffer {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

function worksheet({ rows, merges }: SheetSource): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(valueOf)), { cellDates: true, dateNF: 'd-mmm', UTC: true });
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
}

function valueOf(value: SourceCell): string | number | Date | null {
  return typeof value === 'object' && value !== null ? new Date(`${value.day}T00:00:00Z`) : value;
}
