import { parseRange, type GridWindow } from '../grid/sheet-grid';
import type { CalendarBlock } from '../year/block-calendar';
import type { BlockColumns } from '../year/year-header';
import { dayText, daysText, type RotationWords } from './rotation-words';
import type { SeenPerson, SeenYear } from './seen-year';
import type { SheetDraft } from './sheet-draft';
import { segmentsIn, type StayRegion } from './stay-regions';
import type { WantedStay } from './wanted-year';

/** A block with its columns on the sheet. */
export interface PlacedBlock extends CalendarBlock, Pick<BlockColumns, 'left' | 'right'> {}

export function placedBlock({ reading, header }: SeenYear, n: number): PlacedBlock {
  const block = reading.calendar.blocks[n]!;
  const { left, right } = header.blocks[n]!;
  return { ...block, left, right };
}

export interface StayWriting {
  readonly draft: SheetDraft;
  readonly seen: SeenYear;
  readonly words: RotationWords;
  /** With dates in every cell, where the plain form was read back as something else. */
  readonly dated: boolean;
}

/** Writes a region anew: the person's row gets the stays; leave that stood in it moves to the row below. */
export function writeRegion(writing: StayWriting, person: SeenPerson, region: StayRegion): void {
  const { draft, seen } = writing;
  for (const { cell } of region.cells) clearCell(draft, cell);
  for (const n of region.blocks) {
    const block = placedBlock(seen, n);
    moveLeaveDown(draft, person, block);
    writeBlock(writing, person.row.row, block, segmentsIn(person.person?.stays ?? [], block));
  }
}

function clearCell(draft: SheetDraft, name: string): void {
  const at = parseRange(name);
  if (at) draft.clear(at.top, at.left);
}

/** In some sheets leave and rotation of a block stand in each other's row. */
function moveLeaveDown(draft: SheetDraft, { row, leaveCells }: SeenPerson, { left, right }: PlacedBlock): void {
  for (const name of leaveCells) {
    const at = parseRange(name);
    if (!at || at.top !== row.row || at.left < left || at.left > right || row.leaveRow === null) continue;
    const text = draft.text(at.top, at.left);
    const below = draft.text(row.leaveRow, at.left);
    draft.clear(at.top, at.left);
    draft.put(row.leaveRow, at.left, below === '' ? asWords(text) : `${below}, ${asWords(text)}`);
  }
}

/** A real date cell's day, said so that the row below takes it for leave. */
function asWords(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : text;
}

function writeBlock({ draft, words, dated }: StayWriting, row: number, block: PlacedBlock, segments: readonly WantedStay[]): void {
  const window: GridWindow = { top: row, bottom: row, left: block.left, right: block.right };
  const [first, second] = segments;
  if (!first) return;
  const whole = segments.length === 1 && first.range.start === block.start && first.range.end === block.end;
  if (whole && !dated) {
    draft.join(window);
    draft.put(row, block.left, words.label(first));
  } else if (!dated && segments.every((one) => isHalf(one, block)) && segments.length <= 2) {
    draft.split(window);
    const middle = block.left + Math.ceil((block.right - block.left + 1) / 2);
    for (const half of [first, second]) if (half) draft.put(row, half.range.start === block.start ? block.left : middle, words.label(half));
  } else {
    draft.join(window);
    const parts = segments.map((one) => `${words.part(one.rotationId)} (${daysText(one.range)})`);
    draft.put(row, block.left, segments.length === 1 ? words.dated(first) : parts.join('/'));
  }
}

function isHalf({ range }: WantedStay, { start, end, splitOn }: PlacedBlock): boolean {
  if (splitOn === null) return false;
  return (range.start === start && range.end === splitOn) || (range.start === splitOn && range.end === end);
}
