import { cellName, clean, columnName, filledCells, rowsOf, type GridCell, type SheetGrid } from '../grid/sheet-grid';

/** A half-day column of the templates sheet. */
export interface PatternColumn {
  readonly column: number;
  readonly week: number;
  readonly weekday: number;
  readonly half: 'am' | 'pm';
}

export interface PatternEntry {
  readonly cell: string;
  readonly code: string;
  readonly week: number;
  readonly weekday: number;
  readonly half: 'am' | 'pm';
}

export interface TemplateRow {
  readonly title: string;
  readonly cell: string;
  readonly row: number;
  readonly pgy: number | null;
  readonly archived: boolean;
  readonly entries: readonly PatternEntry[];
}

export interface TemplateSheet {
  readonly templates: readonly TemplateRow[];
  readonly frame: readonly GridCell[];
  readonly lost: readonly { cell: string; text: string; what: string; fix: string }[];
}

const DAYS: Readonly<Record<string, number>> = { m: 1, mo: 1, mon: 1, monday: 1, tu: 2, tue: 2, tues: 2, tuesday: 2, w: 3, we: 3, wed: 3, wednesday: 3, th: 4, thu: 4, thur: 4, thurs: 4, thursday: 4, f: 5, fr: 5, fri: 5, friday: 5, sa: 6, sat: 6, saturday: 6, su: 7, sun: 7, sunday: 7 };
const LAST_WEEK = 4;

/** The columns under a row of weekdays above a row of am/pm; undefined when the sheet has no such pair of rows. */
export function patternColumns(grid: SheetGrid): { header: number; columns: PatternColumn[] } | undefined {
  const rows = rowsOf(filledCells(grid));
  for (const [row, cells] of rows) {
    const days = cells.filter((cell) => weekdayOf(cell) > 0);
    const halves = (rows.get(row + 1) ?? []).filter((cell) => halfOf(cell));
    if (days.length < 5 || halves.length < 10) continue;
    return { header: row, columns: columnsOf(days, halves) };
  }
  return undefined;
}

/** A week ends where its first weekday comes again, so a sheet may begin on any day. */
function columnsOf(days: readonly GridCell[], halves: readonly GridCell[]): PatternColumn[] {
  const first = days[0] ? weekdayOf(days[0]) : 0;
  let week = 0;
  return [...days].sort((a, b) => a.column - b.column).flatMap((day, i, all) => {
    const weekday = weekdayOf(day);
    if (weekday === first) week += 1;
    const end = all[i + 1]?.column ?? day.column + 2;
    const own = halves.filter((cell) => cell.column >= day.column && cell.column < end);
    return week > LAST_WEEK ? [] : own.map((cell) => ({ column: cell.column, week, weekday, half: halfOf(cell) ?? 'am' }));
  });
}

/** Every filled cell ends as an entry of a template, as frame, or lost with its reason. */
export function readTemplates(grid: SheetGrid, header: number, columns: readonly PatternColumn[]): TemplateSheet {
  const byColumn = new Map(columns.map((c) => [c.column, c]));
  const sheet: { templates: TemplateRow[]; frame: GridCell[]; lost: { cell: string; text: string; what: string; fix: string }[] } = { templates: [], frame: [], lost: [] };
  const titleColumn = Math.min(...columns.map((c) => c.column)) - 1;
  let section = { pgy: null as number | null, archived: false };
  for (const [row, cells] of rowsOf(filledCells(grid))) {
    const inside = cells.filter((cell) => row > header + 1 && byColumn.has(cell.column));
    const title = cells.find((cell) => cell.column <= titleColumn);
    const codes = inside.filter(isCode);
    const isSection = title && codes.length <= 1 && isSectionTitle(title.text);
    if (row <= header + 1 || isSection) {
      sheet.frame.push(...cells.filter((c) => c === title || (row <= header + 1 && byColumn.has(c.column))));
      loseAll(sheet, cells.filter((c) => c !== title && (row > header + 1 || !byColumn.has(c.column))), row <= header + 1 ? 'Beside the weekday columns' : 'A code in a title row');
      if (title && isSection) section = sectionOf(title.text);
    } else if (!title) loseAll(sheet, cells, cells.some((c) => c.formula || c.number !== null) ? 'A staffing count or formula, no code' : 'No rotation in column A');
    else sortRow(sheet, row, title, cells, byColumn, section);
  }
  return sheet;
}

function sortRow(sheet: { templates: TemplateRow[]; lost: { cell: string; text: string; what: string; fix: string }[] }, row: number, title: GridCell, cells: readonly GridCell[], byColumn: ReadonlyMap<number, PatternColumn>, section: { pgy: number | null; archived: boolean }): void {
  const entries = cells.filter((c) => byColumn.has(c.column) && isCode(c));
  const rest = cells.filter((c) => c !== title && !entries.includes(c));
  if (entries.length < 2) {
    loseAll(sheet, [title, ...entries], 'The row has a title but no pattern');
  } else sheet.templates.push({ title: clean(title.text), cell: cellName(title), row, ...section, entries: entries.map((c) => entryOf(c, byColumn)) });
  loseAll(sheet, rest, 'Beside the weekday columns, or no code');
}

function entryOf(cell: GridCell, byColumn: ReadonlyMap<number, PatternColumn>): PatternEntry {
  const place = byColumn.get(cell.column);
  return { cell: cellName(cell), code: clean(cell.text), week: place?.week ?? 1, weekday: place?.weekday ?? 1, half: place?.half ?? 'am' };
}

function isCode(cell: GridCell): boolean {
  return !cell.formula && cell.number === null && cell.date === null && /[a-z]/i.test(cell.text);
}

function isSectionTitle(text: string): boolean {
  return /\brotations?\b|\bexamples?\b|\barchived?\b|\btemplates?\b(?!\))/i.test(text) && !/\(use\b/i.test(text);
}

function sectionOf(text: string): { pgy: number | null; archived: boolean } {
  const pgy = /\bPGY[\s-]*(\d)/i.exec(text)?.[1];
  return { pgy: pgy ? Number(pgy) : null, archived: /archive|\bold\b|retired/i.test(text) };
}

function weekdayOf(cell: GridCell): number {
  return DAYS[clean(cell.text).toLowerCase().replace(/\.$/, '')] ?? 0;
}

function halfOf(cell: GridCell): 'am' | 'pm' | undefined {
  const text = clean(cell.text).toLowerCase();
  return text === 'am' || text === 'pm' ? text : undefined;
}

function loseAll(sheet: { lost: { cell: string; text: string; what: string; fix: string }[] }, cells: readonly GridCell[], what: string): void {
  sheet.lost.push(...cells.map((cell) => ({ cell: cellName(cell), text: clean(cell.text), what, fix: `Nothing, unless column ${columnName(cell.column)} should be part of a pattern` })));
}
