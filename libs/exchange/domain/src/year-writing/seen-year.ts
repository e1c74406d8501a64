import type { DateRange, Id } from '@housestaff/kernel';
import type { SheetGrid } from '../grid/sheet-grid';
import { makePlan } from '../reading/make-plan';
import { proposeMapping } from '../reading/propose-mapping';
import { readWorkbook } from '../reading/read-workbook';
import type { WorkbookReading } from '../reading/workbook-reading';
import { residentRows, type ResidentRows } from '../year/resident-rows';
import { byPersonKey, type StayCell } from '../year/year-cells';
import { findYearSheet, type YearHeader } from '../year/year-header';
import type { WantedPerson, WantedYear } from './wanted-year';

/** A stay that importing would read. `rotationId` null: of a rotation that the program does not have. */
export interface SeenStay {
  readonly cell: string;
  readonly range: DateRange;
  readonly rotationId: Id | null;
}

export interface SeenLeave {
  readonly cell: string;
  readonly range: DateRange;
}

export interface SeenPerson {
  readonly row: ResidentRows;
  /** Who the import would take it for. */
  readonly person: WantedPerson | undefined;
  readonly cells: readonly StayCell[];
  readonly stays: readonly SeenStay[];
  /** Cells that hold leave, also leave that nobody accepted. */
  readonly leaveCells: readonly string[];
  readonly leaves: readonly SeenLeave[];
}

/** A sheet through the eyes of the import, with the answers that it would propose now. */
export interface SeenYear {
  readonly reading: WorkbookReading;
  readonly header: YearHeader;
  readonly people: readonly SeenPerson[];
  /** Where its group titles stand. */
  readonly titles: readonly { readonly row: number; readonly column: number }[];
}

/** Reads grids as the next import would. Throws what reading throws; undefined without a year sheet. */
export function seeYear(grids: readonly SheetGrid[], fallbackYear: number, wanted: WantedYear): SeenYear | undefined {
  const found = findYearSheet(grids, fallbackYear);
  if (!found) return undefined;
  const reading = readWorkbook(grids, { fallbackYear });
  const mapping = proposeMapping(reading, wanted);
  const plan = makePlan(reading, mapping, wanted.rotations);
  const rotations = new Map(wanted.rotations.flatMap((one) => [[one.id, one.id] as const, [`new:${one.name}`, one.id] as const]));
  const people = peopleByKey(wanted);
  const [cells, stays, leaves] = [byPersonKey(reading.stays), byPersonKey(plan.stays), byPersonKey(plan.absences)];
  const leaveCells = byPersonKey(reading.leaves);
  return {
    reading,
    header: found.header,
    titles: residentRows(found.grid, found.header).titles.map(({ row, column }) => ({ row, column })),
    people: reading.people.map((row) => ({
      row,
      person: people.get(row.key),
      cells: cells.get(row.key) ?? [],
      stays: (stays.get(row.key) ?? []).map(({ cell, range, rotation }) => ({ cell, range, rotationId: rotations.get(rotation) ?? null })),
      leaveCells: (leaveCells.get(row.key) ?? []).map(({ cell }) => cell),
      leaves: (leaves.get(row.key) ?? []).map(({ cell, range }) => ({ cell, range })),
    })),
  };
}

/** As the import finds people: of two with one key, the later. */
function peopleByKey({ people }: WantedYear): Map<string, WantedPerson> {
  return new Map(people.flatMap((person) => person.keys.map((one) => [one, person] as const)));
}
