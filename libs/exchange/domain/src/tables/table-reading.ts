import type { Balance, RejectedCell } from '../reading/accounting';
import { cellName } from '../grid/sheet-grid';
import { isOurs, type TableKind } from './table-kinds';
import { strangeColumns, type RowProblem, type TableSource } from './table-rows';

/** `edited`: somebody entered it otherwise; it stays so unless replacing is asked for. */
export type RowState = 'added' | 'changed' | 'edited' | 'unchanged' | 'rejected';

/** What becomes of one row. */
export interface RowResult {
  readonly row: number;
  readonly state: RowState;
  readonly name: string;
  /** In a few words: "PGY-2 resident", "Vacation, 5 to 9 October". */
  readonly summary: string;
  readonly problems: readonly RowProblem[];
  /** Fields with values that a program has no place for. */
  readonly unkept?: readonly string[];
}

export interface TableReading {
  readonly source: TableSource;
  readonly results: readonly RowResult[];
  readonly remarks: readonly RowProblem[];
}

/** Nothing is asked of a table; its preview says all. */
export interface TableAnswers {
  readonly kind: TableKind;
}

/** What the wire shows of a table beside the envelope. */
export interface TableView {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: readonly { readonly text: string; readonly field: string | null }[];
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  readonly rows: readonly Omit<RowResult, 'unkept'>[];
}

const MOST_SHOWN = 500;

export function tableView({ source, results }: TableReading): TableView {
  const rejected = results.filter((result) => result.state === 'rejected');
  const shown = [...rejected, ...results.filter((result) => result.state !== 'rejected')].slice(0, MOST_SHOWN).sort((a, b) => a.row - b.row);
  return {
    kind: source.kind,
    sheet: source.sheet,
    headingRow: source.heading.row + 1,
    columns: source.heading.columns.filter(({ text }) => !isOurs(text)).map(({ text, field }) => ({ text, field })),
    rowsRead: results.length,
    rowsAccepted: results.length - rejected.length,
    rowsRejected: rejected.length,
    rows: shown.map(({ row, state, name, summary, problems }) => ({ row, state, name, summary, problems })),
  };
}

/** Says of every cell of the table whether it is stored, and why not. The headings that are understood count as stored. */
export function tableBalance({ source, results, remarks }: TableReading): Balance {
  const rejected = [...strangeHeadings(source), ...results.flatMap((result) => lostCells(source, result))];
  const read = source.heading.columns.length + source.rows.reduce((sum, row) => sum + row.texts.size, 0);
  const sheet = { name: source.sheet, kind: 'table' as const, rows: source.rows.length + 1, columns: source.heading.columns.length, cellsRead: read, stored: read - rejected.length, rejected: rejected.length, why: WHY[source.kind] };
  return { sheets: [sheet], rejected, remarks: remarks.map((problem) => cellProblem(source, problem)) };
}

const WHY: Readonly<Record<TableKind, string>> = {
  people: 'One person in each row',
  absences: 'One absence in each row',
  assignments: 'One day or half-day of a person in each row',
};

function strangeHeadings(source: TableSource): RejectedCell[] {
  const ours = source.heading.columns.filter(({ text }) => isOurs(text)).map(({ column, text }) => ({ ...at(source, source.heading.row, column), text, what: 'From a file of refused rows', fix: 'Nothing', choice: true as const }));
  return [...ours, ...strangeColumns(source).map(({ column, text }) => ({ ...at(source, source.heading.row, column), text, what: `No field is called "${text}"`, fix: 'Leave the column out, or name it as in the template', choice: true as const }))];
}

/** All cells of a refused row; of the others those without a place. */
function lostCells(source: TableSource, { row, state, problems, unkept = [] }: RowResult): RejectedCell[] {
  const texts = source.rows.find((one) => one.row === row)?.texts ?? new Map<number, string>();
  return [...texts].flatMap(([column, text]) => {
    const heading = source.heading.columns.find((one) => one.column === column);
    const cell = { ...at(source, row - 1, column), text };
    if (heading && isOurs(heading.text)) return [{ ...cell, what: 'From a file of refused rows', fix: 'Nothing', choice: true as const }];
    if (!heading?.field) return [{ ...cell, what: `No field is called "${heading?.text ?? ''}"`, fix: 'Nothing, or name the column as in the template', choice: true as const }];
    if (state === 'rejected') return [{ ...cell, ...wordsOf(problems, heading.text) }];
    return unkept.includes(heading.field) ? [{ ...cell, what: `There is no place for ${heading.text} yet`, fix: 'Nothing', choice: true as const }] : [];
  });
}

/** The cell's own problem, else that the row goes with another. */
function wordsOf(problems: readonly RowProblem[], column: string): { what: string; fix: string; choice?: true } {
  const own = problems.find((problem) => problem.column === column) ?? problems.find((problem) => problem.column === '');
  if (own) return { what: own.what, fix: own.fix };
  return { what: 'Another cell of the row is wrong', fix: problems[0]?.fix ?? 'Correct the row', choice: true };
}

function cellProblem(source: TableSource, { row, column, text, what, fix }: RowProblem): Balance['remarks'][number] {
  const found = source.heading.columns.find((one) => one.text === column)?.column ?? source.heading.columns[0]?.column ?? 0;
  return { ...at(source, row - 1, found), text, what, fix };
}

function at(source: TableSource, row: number, column: number): { sheet: string; cell: string } {
  return { sheet: source.sheet, cell: cellName({ row, column }) };
}

/** The refused rows as they stood, with what is wrong beside them: to be mended and uploaded again. */
export function rejectedTable({ source, results }: TableReading): { headings: string[]; lines: string[][] } {
  const columns = source.heading.columns.filter(({ text }) => !isOurs(text));
  const lines = results.filter((result) => result.state === 'rejected').map(({ row, problems }) => {
    const texts = source.rows.find((one) => one.row === row)?.texts;
    const said = (of: 'column' | 'what' | 'fix') => problems.map((problem) => problem[of]).filter((text) => text !== '').join('; ');
    return [...columns.map(({ column }) => texts?.get(column) ?? ''), String(row), said('column'), said('what'), said('fix')];
  });
  return { headings: [...columns.map(({ text }) => text), 'row', 'column', 'what', 'fix'], lines };
}
