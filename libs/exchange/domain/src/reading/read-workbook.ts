import { NoHeaderRow, UnreadableFile } from '../exchange.errors';
import { cellName, clean, filledCells, type SheetGrid } from '../grid/sheet-grid';
import { patternColumns, readTemplates, type TemplateSheet } from '../templates/template-sheet';
import { parseBlockCalendar, type BlockCalendar } from '../year/block-calendar';
import { markOffCycle } from '../year/off-cycle';
import { residentRows, type ResidentRows } from '../year/resident-rows';
import { placeStays } from '../year/stay-placement';
import { findYearSheet, type YearHeader } from '../year/year-header';
import { byPersonKey, sortYearCells, type StayCell, type YearCells } from '../year/year-cells';
import type { CellProblem, Grids, LabelReading, ReadOptions, SheetReading, WorkbookReading } from './workbook-reading';

/** More different labels than any program has rotations: the sheet is something else, or hostile. */
const MOST_LABELS = 1_000;

/** Reads a whole workbook. Throws when there is no year sheet, its calendar is broken or a person stands twice. */
export function readWorkbook(grids: Grids, options: ReadOptions): WorkbookReading {
  const year = findYearSheet(grids, options.fallbackYear);
  if (!year) throw new NoHeaderRow(grids.map((grid) => grid.name));
  const calendar = parseBlockCalendar(year.header.blocks);
  const rows = residentRows(year.grid, year.header);
  const cells = sortYearCells(year.grid, year.header, calendar, rows);
  const staysOf = byPersonKey(cells.stays);
  const people = markOffCycle(rows.people, (person) => lastBlock(staysOf.get(person.key) ?? [], calendar), calendar.blocks.length);
  const labels = labelsOf(cells.stays);
  if (labels.length > MOST_LABELS) throw new UnreadableFile('labels', `The sheet "${year.grid.name}" holds ${labels.length} different labels`, 'Upload a year sheet, whose cells hold rotations');
  const templates = templatesOf(grids.filter((grid) => grid !== year.grid));
  return {
    sheets: grids.map((grid) => sheetReading(grid, grid === year.grid ? cells : undefined, templates?.grid === grid ? templates.sheet : undefined)),
    yearSheet: year.grid.name,
    calendar,
    yearGuessed: year.header.yearGuessed,
    people,
    stays: cells.stays,
    leaves: cells.leaves,
    labels,
    templatesSheet: templates?.grid.name ?? null,
    templates: templates?.sheet.templates ?? [],
    notes: [...guessNote(year.grid.name, year.header), ...placementNotes(year.grid.name, people, staysOf, calendar)],
  };
}

function lastBlock(own: readonly StayCell[], calendar: BlockCalendar): number {
  return Math.max(0, ...own.map((stay) => calendar.blocks.findLast((block) => block.start < stay.span.end)?.ordinal ?? 0));
}

function templatesOf(grids: Grids): { grid: SheetGrid; sheet: TemplateSheet } | undefined {
  for (const grid of grids) {
    const found = patternColumns(grid);
    if (found) return { grid, sheet: readTemplates(grid, found.header, found.columns) };
  }
  return undefined;
}

function sheetReading(grid: SheetGrid, year: YearCells | undefined, templates: TemplateSheet | undefined): SheetReading {
  const filled = filledCells(grid).map((cell) => ({ cell: cellName(cell), text: cell.date ?? clean(cell.text) }));
  const base = { name: grid.name, rows: grid.rows, columns: grid.columns, filled };
  const frame = (year?.frame ?? templates?.frame ?? []).map(cellName);
  if (year) return { ...base, kind: 'year', frame, lost: year.lost, why: 'Blocks with dates across, residents down' };
  if (templates) return { ...base, kind: 'templates', frame, lost: templates.lost, why: 'Rotations down, weekdays with am and pm across' };
  const lost = filled.map((cell) => ({ ...cell, what: 'The sheet is neither a year nor templates', fix: 'Nothing, unless it should be imported: then give it a row of block dates or weekdays' }));
  return { ...base, kind: 'ignored', frame: [], lost, why: 'Neither block dates nor weekdays in it' };
}

/** Distinct labels in order of first use; capitals and spelling keep them apart, since a person maps what stands in the sheet. */
function labelsOf(stays: readonly StayCell[]): LabelReading[] {
  const labels = new Map<string, { parts: string[]; cells: string[]; doubtful: boolean }>();
  for (const { split, cell } of stays) {
    const parts = split.parts.map((part) => part.name).filter((name) => name !== '');
    const label = labels.get(split.label) ?? { parts, cells: [], doubtful: false };
    label.cells.push(cell);
    label.doubtful ||= split.parts.some((part) => part.name === '');
    labels.set(split.label, label);
  }
  return [...labels].map(([label, rest]) => ({ label, ...rest }));
}

function guessNote(sheet: string, header: YearHeader): CellProblem[] {
  const cell = header.blocks[0]?.cell ?? '';
  const year = header.blocks[0]?.first.slice(0, 4) ?? '';
  return header.yearGuessed ? [{ sheet, cell, text: header.blocks[0]?.name ?? '', what: `No block states a year; ${year} is a guess`, fix: 'Write the year into one block\'s dates, such as "18 Dec 2026 - 14 Jan"' }] : [];
}

function placementNotes(sheet: string, people: readonly ResidentRows[], stays: ReadonlyMap<string, readonly StayCell[]>, calendar: BlockCalendar): CellProblem[] {
  return people.flatMap((person) => placeStays(stays.get(person.key) ?? [], calendar).notes.map((note) => ({ sheet, ...note })));
}
