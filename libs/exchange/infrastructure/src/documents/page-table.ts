import type { PrintedCell, PrintedColumn, PrintedPart } from '@housestaff/exchange/application';
import type { Page, TextLook } from './page';
import { INK, SIZES, TONES } from './page-look';

const PAD = 4;
const HEADER: TextLook = { size: SIZES.table, bold: true };

type Table = Extract<PrintedPart, { kind: 'table' }>;

interface Column extends PrintedColumn {
  readonly x: number;
  readonly width: number;
}

/** Rows are never cut in two; each page begins with the header again. */
export function setTable(page: Page, { columns, rows }: Table): void {
  const placed = place(columns, page);
  const header = columns.map(({ title }) => ({ text: title, bold: true }));
  const head = measured(page, header, placed);
  const setHead = (): void => {
    page.fill(page.left, page.y, page.width, head.height, INK.band);
    setRow(page, head, placed);
  };
  page.need(head.height + 3 * page.lineHeight(HEADER));
  setHead();
  for (const row of rows) {
    const next = measured(page, row, placed);
    if (page.need(next.height)) setHead();
    setRow(page, next, placed);
  }
  page.y += 6;
}

function place(columns: readonly PrintedColumn[], page: Page): Column[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  let x = page.left;
  return columns.map((column) => {
    const width = (column.weight / total) * page.width;
    x += width;
    return { ...column, x: x - width, width };
  });
}

interface MeasuredRow {
  readonly cells: readonly { readonly lines: readonly string[]; readonly look: TextLook }[];
  readonly height: number;
}

function measured(page: Page, row: readonly PrintedCell[], columns: readonly Column[]): MeasuredRow {
  const cells = row.map((cell, n) => {
    const look = { size: SIZES.table, bold: cell.bold ?? false, colour: TONES[cell.tone ?? 'plain'] };
    return { lines: page.lines(cell.text, (columns[n]?.width ?? 0) - 2 * PAD, look), look };
  });
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { cells, height: most * page.lineHeight(HEADER) + 2 * PAD };
}

function setRow(page: Page, { cells, height }: MeasuredRow, columns: readonly Column[]): void {
  cells.forEach(({ lines, look }, n) => {
    const column = columns[n];
    if (!column) return;
    lines.forEach((line, at) => {
      const spare = column.align === 'right' ? column.width - 2 * PAD - page.widthOf(line, look) : 0;
      page.put(line, column.x + PAD + spare, page.y + PAD + at * page.lineHeight(look), look);
    });
  });
  page.y += height;
  page.rule(page.y);
}
