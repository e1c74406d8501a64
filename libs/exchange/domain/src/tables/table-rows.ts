import { clean, filledCells, rowsOf, type SheetGrid } from '../grid/sheet-grid';
import { isOurs, tableHeading, type TableHeading, type TableKind } from './table-kinds';

/** One row under the headings. `row` as spreadsheets count, from 1. */
export interface TableRow {
  readonly row: number;
  /** By column, as written. */
  readonly texts: ReadonlyMap<number, string>;
}

export interface TableSource {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly heading: TableHeading;
  readonly rows: readonly TableRow[];
}

/** What is wrong in one row. `column` is its heading; empty where the whole row is meant. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
}

/** The rows of a plain table. Throws when it is none: ask `isTable` before. */
export function tableSource(grids: readonly SheetGrid[]): TableSource {
  const [grid] = grids.filter((one) => filledCells(one).length > 0);
  const heading = tableHeading(grids);
  if (!grid || !heading) throw new Error('No table: the headings of one are in none of its first rows');
  const known = new Set(heading.columns.map((column) => column.column));
  const rows = [...rowsOf(filledCells(grid))].filter(([row]) => row > heading.row).map(([row, cells]) => ({ row: row + 1, texts: new Map(cells.filter((cell) => known.has(cell.column)).map((cell) => [cell.column, cell.date ?? clean(cell.text)])) }));
  return { sheet: grid.name, kind: heading.kind, heading, rows: rows.filter((row) => row.texts.size > 0) };
}

/** One row's values by field, and the problems that reading them finds. */
export class RowReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly source: TableSource,
    private readonly at: TableRow,
  ) {}

  get row(): number {
    return this.at.row;
  }

  /** Empty where the table has no such column, or the row nothing in it. */
  text(field: string): string {
    const column = this.source.heading.columns.find((one) => one.field === field);
    return column ? (this.at.texts.get(column.column) ?? '') : '';
  }

  wrong(field: string, what: string, fix: string): void {
    const column = this.source.heading.columns.find((one) => one.field === field);
    this.problems.push({ row: this.at.row, column: column?.text ?? '', text: this.text(field), what, fix });
  }

  /** The text as one of these words, small letters; reports what else it is. */
  word<T extends string>(field: string, words: Readonly<Record<string, T>>, usual: T): T {
    const key = this.text(field).toLowerCase().replace(/[^a-z0-9]+/g, '');
    if (key === '') return usual;
    const found = Object.hasOwn(words, key) ? words[key] : undefined;
    if (found) return found;
    this.wrong(field, `"${this.text(field)}" is not known`, `Use one of ${[...new Set(Object.values(words))].join(', ')}`);
    return usual;
  }
}

/** Headings that no field of this kind takes. */
export function strangeColumns({ heading }: TableSource): TableHeading['columns'] {
  return heading.columns.filter(({ field, text }) => field === null && !isOurs(text));
}
