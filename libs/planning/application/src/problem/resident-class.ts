import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { DateRange } from '@housestaff/kernel';
import { daysIn } from './half-blocks';

/** The PGY that someone holds for most of the year; null when none is recorded. */
export function classOf(person: PersonOfProgram, year: DateRange): number | null {
  const days = new Map<number, number>();
  for (const { pgy, period } of person.pgyPeriods) days.set(pgy, (days.get(pgy) ?? 0) + daysIn(year, period));
  const [most] = [...days].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Everyone after the first year. */
export function isSenior(pgy: number | null): boolean {
  return pgy !== null && pgy > 1;
}

type Row = readonly (string | null)[];

/** A cell by the number of its slot. */
export interface CellAt {
  readonly personId: string;
  readonly slot: number;
}

/** Half-blocks in which residents are not in the program stay open: outside their PGY periods, and for off-cycle ones outside what stands. */
export function notHere(residents: readonly PersonOfProgram[], slots: readonly DateRange[], baseline: readonly Row[], locked: readonly CellAt[]): CellAt[] {
  const kept = new Set(locked.map((l) => `${l.personId}/${l.slot}`));
  return residents.flatMap((person, i) =>
    slots.flatMap((range, slot) =>
      isHere(person, range, baseline[i] ?? [], slot) || kept.has(`${person.id}/${slot}`) ? [] : [{ personId: person.id, slot }],
    ),
  );
}

function isHere(person: PersonOfProgram, range: DateRange, row: Row, slot: number): boolean {
  const days = person.pgyPeriods.reduce((sum, p) => sum + daysIn(range, p.period), 0);
  if (2 * days < daysIn(range, range)) return false;
  const held = row.flatMap((rotationId, s) => (rotationId === null ? [] : [s]));
  // Someone off-cycle often comes late or leaves early, and sheets show it only by empty cells.
  const spans = person.pgyPeriods.some((p) => p.offCycle) && held.length > 0;
  return !spans || (slot >= (held[0] ?? 0) && slot <= (held.at(-1) ?? 0));
}
