import { contains, intersect, overlaps, subtract, type DateRange, type Id } from '@housestaff/kernel';
import type { StayCell } from '../year/year-cells';
import type { SeenPerson, SeenYear } from './seen-year';
import type { WantedStay } from './wanted-year';

/** Blocks of one person (counted from 0) whose cells hang together, and the cells that stand in them. */
export interface StayRegion {
  readonly blocks: readonly number[];
  readonly cells: readonly StayCell[];
}

/** The regions of a person where the sheet says otherwise than it is. */
export function wrongRegions(seen: SeenPerson, { reading }: SeenYear): StayRegion[] {
  const { blocks } = reading.calendar;
  const live = seen.person?.stays ?? [];
  return regionsOf(seen, blocks).filter((region) => !isRight(region, seen, live, blocks));
}

function regionsOf({ cells, stays }: SeenPerson, blocks: readonly DateRange[]): StayRegion[] {
  const together = blocks.map((_, n) => n);
  const rootOf = (n: number): number => (together[n] === n ? n : rootOf(together[n] ?? n));
  const touched = (range: DateRange): number[] => blocks.flatMap((block, n) => (overlaps({ start: block.start, end: block.end }, range) ? [n] : []));
  const homes = new Map(cells.map((cell) => [cell.cell, touched(cell.block)]));
  const tie = (numbers: readonly number[]): void => numbers.forEach((n) => (together[rootOf(n)] = rootOf(numbers[0] ?? n)));
  for (const home of homes.values()) tie(home);
  for (const { cell, range } of stays) tie([...touched(range), ...(homes.get(cell) ?? [])]);
  const regions = new Map<number, { blocks: number[]; cells: StayCell[] }>();
  blocks.forEach((_, n) => {
    const region = regions.get(rootOf(n)) ?? { blocks: [], cells: [] };
    region.blocks.push(n);
    regions.set(rootOf(n), region);
  });
  for (const cell of cells) {
    const [home] = homes.get(cell.cell) ?? [];
    if (home !== undefined) regions.get(rootOf(home))?.cells.push(cell);
  }
  return [...regions.values()];
}

/** Each stay read lies within one that is, and nothing that is stays unread. */
function isRight({ blocks: numbers, cells }: StayRegion, { stays }: SeenPerson, live: readonly WantedStay[], blocks: readonly DateRange[]): boolean {
  const own = new Set(cells.map(({ cell }) => cell));
  const read = stays.filter(({ cell }) => own.has(cell));
  if (!read.every((stay) => live.some((one) => one.rotationId === stay.rotationId && covers(one.range, stay.range)))) return false;
  return numbers.every((n) => segmentsIn(live, blocks[n]!).every(({ rotationId, range }) => isCovered(range, read, rotationId)));
}

function covers(outer: DateRange, inner: DateRange): boolean {
  return contains(outer, inner.start) && inner.end <= outer.end;
}

function isCovered(range: DateRange, read: SeenPerson['stays'], rotationId: Id): boolean {
  const own = read.filter((stay) => stay.rotationId === rotationId);
  return own.reduce<DateRange[]>((left, stay) => left.flatMap((part) => subtract(part, stay.range)), [range]).length === 0;
}

/** The stays within a block, in order of time. */
export function segmentsIn(live: readonly WantedStay[], block: DateRange): WantedStay[] {
  const segments = live.flatMap((stay) => {
    const range = intersect(stay.range, { start: block.start, end: block.end });
    return range ? [{ ...stay, range }] : [];
  });
  return segments.sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
}
