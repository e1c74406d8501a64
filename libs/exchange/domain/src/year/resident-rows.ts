import { DuplicatePerson } from '../exchange.errors';
import { cellName, clean, filledCells, rowsOf, type GridCell, type SheetGrid } from '../grid/sheet-grid';
import type { YearHeader } from './year-header';

export interface ResidentRows {
  readonly key: string;
  readonly name: string;
  readonly cell: string;
  readonly row: number;
  /** The row below it, where leave stands; null when the next row is somebody else's. */
  readonly leaveRow: number | null;
  readonly pgy: number | null;
  readonly offCycle: boolean;
  /** Nobody wrote it: concluded from where the row stands, and no contradiction to what is known of the person. */
  readonly offCycleGuessed: boolean;
  /** Which title the row stands under, counted from 0. */
  readonly group: number;
}

export interface SheetRows {
  readonly people: readonly ResidentRows[];
  readonly titles: readonly GridCell[];
  /** Rows with cells but no name in them or above them. */
  readonly nameless: readonly number[];
}

interface Group {
  pgy: number | null;
  offCycle: boolean;
}

/** Ends the group before: whose year is not known on the first day. */
const NO_PGY = /\bno PGY\b/i;
const TITLE = /\bPGY[\s-]*(\d)\b|\b(?:R|year)[\s-]?(\d)\s+(?:rotations?|residents?)\b/i;
const OFF_CYCLE = /\boff[\s-]?cycle\b/i;

/** Who has which rows. Titles such as "PGY-2 rotations" may stand in any column and hold until the next. */
export function residentRows(grid: SheetGrid, header: YearHeader): SheetRows {
  const rows = rowsOf(filledCells(grid));
  const headers = new Set([header.dateRow, header.nameRow, ...header.repeats.flatMap((row) => [row - 1, row])]);
  const nameColumn = 0;
  const people: ResidentRows[] = [];
  const titles: GridCell[] = [];
  const nameless: number[] = [];
  let group: Group = { pgy: null, offCycle: false };
  for (let row = 0; row < grid.rows; row++) {
    const cells = rows.get(row) ?? [];
    if (cells.length === 0 || headers.has(row)) continue;
    const title = cells.length <= 2 ? cells.find((cell) => groupOf(cell.text)) : undefined;
    const named = cells.find((cell) => cell.column === nameColumn && cell.date === null);
    if (title) {
      group = groupOf(title.text) ?? group;
      titles.push(title);
    } else if (named && row > header.dateRow) people.push(person(named, group, titles.length));
    else if (people.at(-1)?.row !== row - 1) nameless.push(row);
  }
  assertDistinct(people);
  return { people: people.map((p, i) => ({ ...p, leaveRow: people[i + 1]?.row === p.row + 1 ? null : p.row + 1 })), titles, nameless };
}

function groupOf(text: string): Group | undefined {
  const match = TITLE.exec(text);
  const offCycle = OFF_CYCLE.test(text);
  if (!match && !offCycle && !NO_PGY.test(text)) return undefined;
  return { pgy: match ? Number(match[1] ?? match[2]) : null, offCycle };
}

function person(cell: GridCell, { pgy, offCycle }: Group, group: number): ResidentRows {
  const name = clean(cell.text);
  return { key: personKey(name), name, cell: cellName(cell), row: cell.row, leaveRow: null, pgy, offCycle, offCycleGuessed: false, group };
}

/** Case and spacing don't make another person. */
export function personKey(name: string): string {
  return clean(name).toLowerCase();
}

function assertDistinct(people: readonly ResidentRows[]): void {
  const seen = new Set<string>();
  for (const one of people) {
    if (seen.has(one.key)) throw new DuplicatePerson(one.name, people.filter((other) => other.key === one.key).map((p) => p.cell));
    seen.add(one.key);
  }
}
