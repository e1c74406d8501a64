import type { AcademicBlock, DateSpan, YearGridRow, YearGridStay } from '@housestaff/api-client';
import { addDays, daysBetween } from '@/shell/dates';

/** A piece of a block in one person's row: a stay, or an open stretch. */
export interface Part extends DateSpan {
  stay: YearGridStay | null;
  days: number;
}

/** Leave inside a part, as shares of its width from 0 to 1. */
export interface LeaveMark {
  id: string;
  kind: string;
  status: string;
  start: number;
  width: number;
}

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

/** The part that two spans share, or null. */
export function overlap(one: DateSpan, other: DateSpan): DateSpan | null {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from < to ? { from, to } : null;
}

function part(from: string, to: string, stay: YearGridStay | null): Part {
  return { from, to, stay, days: daysBetween(from, to) };
}

/** What one person does in a span, in order, with open stretches between. */
export function partsOf(row: YearGridRow, span: DateSpan): Part[] {
  const parts: Part[] = [];
  let at = span.from;
  const stays = row.stays.filter((stay) => overlap(stay, span)).sort((one, other) => one.from.localeCompare(other.from));
  for (const stay of stays) {
    const inside = overlap(stay, { from: at, to: span.to });
    if (!inside) continue;
    if (inside.from > at) parts.push(part(at, inside.from, null));
    parts.push(part(inside.from, inside.to, stay));
    at = inside.to;
  }
  if (at < span.to) parts.push(part(at, span.to, null));
  return parts;
}

/** Where leave falls within a part. Denied and cancelled leave is not shown. */
export function leaveIn(row: YearGridRow, span: DateSpan): LeaveMark[] {
  const length = daysBetween(span.from, span.to);
  return row.absences.flatMap((absence) => {
    const inside = absence.status === 'denied' || absence.status === 'cancelled' ? null : overlap(absence, span);
    if (!inside) return [];
    const start = daysBetween(span.from, inside.from) / length;
    return [{ id: absence.id, kind: absence.kind, status: absence.status, start, width: daysBetween(inside.from, inside.to) / length }];
  });
}

/** Which piece of a block an edit is about. */
export type Piece = 'whole' | 'first' | 'second';

export function spanOf(block: AcademicBlock, piece: Piece): DateSpan {
  if (piece === 'whole' || !block.splitOn) return { from: block.from, to: block.to };
  return piece === 'first' ? { from: block.from, to: block.splitOn } : { from: block.splitOn, to: block.to };
}

/** The piece that a clicked part stands for: a half where it ends or begins at the split, else the whole block. */
export function pieceOf(block: AcademicBlock, span: DateSpan): Piece {
  if (span.from === block.from && span.to === block.splitOn) return 'first';
  if (span.from === block.splitOn && span.to === block.to) return 'second';
  return 'whole';
}

function placed(day: string, from: AcademicBlock, to: AcademicBlock): string {
  if (day === from.from) return to.from;
  if (day === from.to) return to.to;
  if (day === from.splitOn && to.splitOn) return to.splitOn;
  return earlier(addDays(to.from, daysBetween(from.from, day)), to.to);
}

/** The same parts in another block: starts, ends and splits keep their role. */
export function carried(parts: readonly Part[], from: AcademicBlock, to: AcademicBlock): Part[] {
  return parts.map((one) => part(placed(one.from, from, to), placed(one.to, from, to), one.stay)).filter((one) => one.days > 0);
}
