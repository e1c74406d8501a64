import { lengthInDays, addDays, subtract, type DateRange } from '@housestaff/kernel';
import { dateTokens } from '../dates/date-tokens';
import { writtenDates } from '../dates/day-ranges';
import { placeRange } from '../dates/place-in-year';
import type { StayCell } from './year-cells';

/** A part of a cell with the days that it gets. `part` counts the cell's named parts from 0. */
export interface PlacedPart {
  readonly cell: string;
  readonly personKey: string;
  readonly part: number;
  readonly name: string;
  readonly range: DateRange;
}

export interface PlacementNote {
  readonly cell: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
}

export interface Placement {
  readonly parts: readonly PlacedPart[];
  readonly notes: readonly PlacementNote[];
}

interface Wish {
  cell: StayCell;
  part: number;
  name: string;
  range: DateRange;
  dated: boolean;
}

/**
 * Gives one person's cells their days. Dates written in a cell win over the columns it stands in; what they leave of the block
 * goes to the block's other rotation. Undated parts of a compound cell share its days evenly, in order.
 */
export function placeStays(cells: readonly StayCell[], year: DateRange): Placement {
  const notes: PlacementNote[] = [];
  const wishes = cells.flatMap((cell) => wishesOf(cell, cells, notes));
  const parts: PlacedPart[] = [];
  let taken: DateRange[] = [];
  for (const wish of [...wishes.filter((w) => w.dated), ...wishes.filter((w) => !w.dated)]) {
    const inYear = subtractAll([wish.range], outsideOf(year));
    const free = subtractAll(inYear, taken);
    taken = [...taken, ...free];
    if (free.length === 0) notes.push(note(wish.cell, `Other cells already fill the days of "${wish.name}"`, 'Correct the dates in this cell or its neighbours'));
    parts.push(...free.map((range) => ({ cell: wish.cell.cell, personKey: wish.cell.personKey, part: wish.part, name: wish.name, range })));
  }
  return { parts: parts.sort((a, b) => (a.range.start < b.range.start ? -1 : 1)), notes };
}

function wishesOf(cell: StayCell, all: readonly StayCell[], notes: PlacementNote[]): Wish[] {
  const named = cell.split.parts.filter((part) => part.name !== '');
  if (cell.split.parts.some((part) => part.name === '')) notes.push(note(cell, `The dates in "${cell.text}" name no rotation; the rest of the cell is stored`, 'Write the rotation before the dates, or correct it in the schedule'));
  const wishes = named.map((part, i) => wishOf(cell, part.name, part.dates, i, notes));
  const undated = wishes.filter((wish) => !wish.dated);
  const shares = split(undatedDays(cell, wishes, all), undated.length);
  undated.forEach((wish, i) => (wish.range = shares[i] ?? wish.range));
  return wishes;
}

function wishOf(cell: StayCell, name: string, dates: string | null, part: number, notes: PlacementNote[]): Wish {
  if (dates === null) return { cell, part, name, range: cell.span, dated: false };
  const [written] = writtenDates(dateTokens(dates)).ranges;
  const placed = written ? placeRange(written, cell.block) : { range: null, doubt: 'No dates' };
  if (placed.range && placed.doubt === '') return { cell, part, name, range: placed.range, dated: true };
  notes.push(note(cell, `The dates in "${cell.text}" are not used: ${placed.doubt.toLowerCase()}`, 'Correct the dates; until then the cell fills its columns'));
  return { cell, part, name, range: cell.span, dated: false };
}

/** The whole block when the other half carries dates of its own: those days are what it does not get. */
function undatedDays(cell: StayCell, wishes: readonly Wish[], all: readonly StayCell[]): DateRange {
  const neighbours = all.filter((other) => other !== cell && other.block.start === cell.block.start && other.block.end === cell.block.end);
  const leavesRest = neighbours.length > 0 && neighbours.every((other) => other.split.parts.some((p) => p.name !== '' && p.dates !== null) && other.split.parts.every((p) => p.dates !== null));
  return leavesRest && wishes.every((wish) => !wish.dated) ? cell.block : cell.span;
}

function split(range: DateRange, parts: number): DateRange[] {
  const days = lengthInDays(range);
  const cut = (i: number) => addDays(range.start, Math.round((days * i) / parts));
  return Array.from({ length: parts }, (_, i) => ({ start: cut(i), end: cut(i + 1) })).filter((r) => r.start < r.end);
}

function subtractAll(ranges: readonly DateRange[], holes: readonly DateRange[]): DateRange[] {
  return holes.reduce<DateRange[]>((left, hole) => left.flatMap((range) => subtract(range, hole)), [...ranges]);
}

function outsideOf(year: DateRange): DateRange[] {
  return [{ start: '1900-01-01', end: year.start }, { start: year.end, end: '2200-01-01' }];
}

function note(cell: StayCell, what: string, fix: string): PlacementNote {
  return { cell: cell.cell, text: cell.text, what, fix };
}
