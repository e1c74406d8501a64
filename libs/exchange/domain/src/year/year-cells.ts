import type { DateRange } from '@housestaff/kernel';
import { holdsOnlyLeave, readLeave, type LeaveProposal } from '../dates/leave-text';
import { cellName, clean, filledCells, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import { splitLabel, type SplitLabel } from '../labels/split-label';
import type { BlockCalendar } from './block-calendar';
import type { ResidentRows, SheetRows } from './resident-rows';
import type { BlockColumns, YearHeader } from './year-header';

/** A rotation as it stands in the sheet, before anyone says which rotation the label means. */
export interface StayCell {
  readonly cell: string;
  readonly personKey: string;
  readonly text: string;
  readonly split: SplitLabel;
  readonly span: DateRange;
  /** The blocks that the span touches; a dated half leaves the rest of them to its neighbour. */
  readonly block: DateRange;
}

export interface LeaveCell {
  readonly cell: string;
  readonly personKey: string;
  readonly text: string;
  readonly proposals: readonly LeaveProposal[];
}

/** In reading order. A sheet may have thousands of people: nobody's cells are looked for among everybody's. */
export function byPersonKey<Row extends { readonly personKey: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.personKey);
    if (own) own.push(row);
    else groups.set(row.personKey, [row]);
  }
  return groups;
}

export interface LostCell {
  readonly cell: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
}

export interface YearCells {
  readonly stays: readonly StayCell[];
  readonly leaves: readonly LeaveCell[];
  readonly lost: readonly LostCell[];
  /** Cells whose meaning is the frame: header, names, titles. */
  readonly frame: readonly GridCell[];
}

interface Place {
  header: YearHeader;
  calendar: BlockCalendar;
}

/** Sorts every filled cell of the year sheet into stay, leave, frame or lost. Each cell lands in exactly one. */
export function sortYearCells(grid: SheetGrid, header: YearHeader, calendar: BlockCalendar, rows: SheetRows): YearCells {
  const found: { stays: StayCell[]; leaves: LeaveCell[]; lost: LostCell[]; frame: GridCell[] } = { stays: [], leaves: [], lost: [], frame: [] };
  const owner = new Map(rows.people.flatMap((p) => (p.leaveRow === null ? [[p.row, p] as const] : [[p.row, p] as const, [p.leaveRow, p] as const])));
  const titles = new Set(rows.titles);
  const filled = filledCells(grid);
  const at = new Map(filled.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const frameRows = new Set([header.dateRow, header.nameRow, ...header.repeats, ...header.repeats.map((row) => row - 1)]);
  for (const cell of filled) {
    const person = owner.get(cell.row);
    const span = spanUnder(cell, header, calendar);
    if (titles.has(cell) || (frameRows.has(cell.row) && (span || isMargin(cell, header))) || (person?.row === cell.row && cell.column === 0)) found.frame.push(cell);
    else if (!span) found.lost.push(outside(cell, header));
    else if (!person) found.lost.push(lost(cell, 'The row has no name in column A, nor has the row above', `Write the person's name in A${cell.row + 1} or the row above`));
    else if (isLeave(cell, person, at)) found.leaves.push(leaveCell(cell, person, span.block));
    else sortStay(cell, person, span, found);
  }
  return found;
}

function sortStay(cell: GridCell, person: ResidentRows, span: Span, found: { stays: StayCell[]; lost: LostCell[] }): void {
  const split = splitLabel(cell.text);
  if (split.label === '') found.lost.push(lost(cell, 'No rotation can be read here', 'Write the rotation\'s name'));
  else found.stays.push({ cell: cellName(cell), personKey: person.key, text: clean(cell.text), split, span: span.days, block: span.block });
}

/** In a person's own row only pure dates are leave. Below it everything is, unless a rotation stands there because the two changed places. */
function isLeave(cell: GridCell, person: ResidentRows, at: ReadonlyMap<string, GridCell>): boolean {
  if (holdsOnlyLeave(cell)) return true;
  if (cell.row === person.row) return false;
  const above = at.get(`${person.row}:${cell.column}`);
  const free = !above || holdsOnlyLeave(above);
  return !free || isTornLeave(cell.text);
}

/** "Mar ", "J", "LV:", "Leave: last week …" name no rotation even where the row above is empty. */
function isTornLeave(text: string): boolean {
  return /^(?:lv|leave|vac(?:ation)?|tdy|off|al)\b/i.test(clean(text)) || clean(text).length <= 1 || readLeave({ text, number: null, date: null }, { start: '2000-01-01', end: '2000-02-01' }).some((p) => p.why.includes('cut off'));
}

function leaveCell(cell: GridCell, person: ResidentRows, days: DateRange): LeaveCell {
  const text = cell.date && cell.number !== null ? cell.date : clean(cell.text);
  return { cell: cellName(cell), personKey: person.key, text, proposals: readLeave(cell, days) };
}

interface Span {
  days: DateRange;
  block: DateRange;
}

/** The days under which a cell stands: a half when it has one column of two, whole blocks when merged over them. */
export function spanUnder(cell: Pick<GridCell, 'column' | 'columns'>, header: YearHeader, calendar: BlockCalendar): Span | undefined {
  const last = cell.column + cell.columns - 1;
  const touched = header.blocks.filter((b) => b.left <= last && cell.column <= b.right);
  const first = touched[0];
  const end = touched.at(-1);
  if (!first || !end) return undefined;
  const days = { start: edge({ header, calendar }, first, cell.column, 'start'), end: edge({ header, calendar }, end, Math.min(last, end.right), 'end') };
  return { days, block: { start: blockDays(calendar, first).start, end: blockDays(calendar, end).end } };
}

function edge(place: Place, block: BlockColumns, column: number, side: 'start' | 'end'): string {
  const { start, end, splitOn } = blockDays(place.calendar, block);
  if (!splitOn) return side === 'start' ? start : end;
  const width = block.right - block.left + 1;
  const inFirstHalf = column - block.left < width / 2;
  if (side === 'start') return inFirstHalf ? start : splitOn;
  return column - block.left + 1 <= width / 2 ? splitOn : end;
}

function blockDays(calendar: BlockCalendar, block: BlockColumns): { start: string; end: string; splitOn: string | null } {
  return calendar.blocks[block.ordinal - 1] ?? { start: block.first, end: block.last, splitOn: null };
}

function isMargin(cell: GridCell, header: YearHeader): boolean {
  return cell.column < (header.blocks[0]?.left ?? 0);
}

function outside(cell: GridCell, header: YearHeader): LostCell {
  const right = header.blocks.at(-1)?.right ?? 0;
  if (cell.column > right) return lost(cell, 'The column stands right of the last dated block; its block has no dates', 'Nothing, if it belongs to next year; else date its block in the header');
  return lost(cell, 'The cell stands left of the first block', 'Move it under a block');
}

function lost(cell: GridCell, what: string, fix: string): LostCell {
  return { cell: cellName(cell), text: clean(cell.text), what, fix };
}
