import { cellName, parseRange, planYearSheet, type LeftOut, type SheetGrid, type WantedYear, type YearSheetPlan } from '@housestaff/exchange/domain';
import { readSheets } from '../workbook/read-sheets';
import { WORKBOOK_LIMITS } from '../workbook/limits';
import { mergesOf, patchSheet } from './patch-sheet';
import { WorkbookArchive } from './workbook-archive';
import { attribute } from './xml-text';

export interface WrittenBack {
  readonly bytes: Uint8Array;
  readonly changes: readonly { readonly cell: string; readonly before: string; readonly after: string | null }[];
  readonly leftOut: readonly LeftOut[];
}

/** The file with the year as it is, everything else as it was. Undefined where its layout can't hold the year. */
export function writeBack(bytes: Uint8Array, fallbackYear: number, wanted: WantedYear): WrittenBack | undefined {
  const archive = WorkbookArchive.open(bytes);
  if (!archive) return undefined;
  const grids: SheetGrid[] = readSheets(bytes, WORKBOOK_LIMITS);
  const plan = planYearSheet({ grids, merges: mergesBySheet(archive, grids), fallbackYear }, wanted);
  const path = plan && archive.sheetPath(plan.sheet);
  if (!plan || path === undefined) return undefined;
  const changes = plan.edits.texts.map(({ row, column, before, text }) => ({ cell: cellName({ row, column }), before, after: text }));
  if (isEmpty(plan)) return { bytes, changes, leftOut: plan.leftOut };
  const patched = patchSheet(archive.text(path), plan.edits);
  archive.set(path, patched.xml);
  forgetFormulas(archive, sheetId(archive, plan.sheet), patched.unformulated);
  askToCalculate(archive);
  const refused = patched.refused.map((cell) => ({ who: cell, what: 'others share the formula in this cell' }));
  return { bytes: archive.pack(), changes, leftOut: [...plan.leftOut, ...refused] };
}

function mergesBySheet(archive: WorkbookArchive, grids: readonly SheetGrid[]): Parameters<typeof planYearSheet>[0]['merges'] {
  return new Map(grids.map(({ name }) => [name, mergesOf(archive.text(archive.sheetPath(name) ?? '')).flatMap((range) => parseRange(range) ?? [])]));
}

function isEmpty({ edits }: YearSheetPlan): boolean {
  return edits.texts.length + edits.split.length + edits.joined.length + edits.added.length === 0;
}

function sheetId(archive: WorkbookArchive, name: string): string | undefined {
  const tags = archive.text('xl/workbook.xml').match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
  return attribute(tags.find((tag) => attribute(tag, 'name') === name) ?? '', 'sheetId');
}

/** Spreadsheet programs call a file damaged whose calculation chain names a cell without a formula. */
function forgetFormulas(archive: WorkbookArchive, id: string | undefined, cells: readonly string[]): void {
  const path = 'xl/calcChain.xml';
  if (cells.length === 0 || !archive.has(path)) return;
  const gone = new Set(cells);
  let sheet: string | undefined;
  const text = archive.text(path).replace(/<(?:\w+:)?c\b[^>]*\/>/g, (tag) => {
    sheet = attribute(tag, 'i') ?? sheet;
    const isGone = sheet === id && gone.has(attribute(tag, 'r') ?? '');
    return isGone ? '' : tag.replace(/\s*\/>$/, attribute(tag, 'i') === undefined && sheet !== undefined ? ` i="${sheet}"/>` : '/>');
  });
  archive.set(path, text);
}

/** Figures kept beside formulas are those from before. */
function askToCalculate(archive: WorkbookArchive): void {
  const hasFormulas = archive.paths.some((path) => path.startsWith('xl/worksheets/') && /<(?:\w+:)?f\b/.test(archive.text(path)));
  const text = archive.text('xl/workbook.xml');
  if (!hasFormulas || /fullCalcOnLoad=["'](?:1|true)["']/.test(text)) return;
  const tag = /<(\w+:)?calcPr\b[^>]*?\/?>/.exec(text);
  if (tag) archive.set('xl/workbook.xml', text.replace(tag[0], tag[0].replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>')));
}
