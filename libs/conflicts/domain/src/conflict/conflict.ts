import { dayWords, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { AlreadyIgnored, ConflictResolved, NotIgnored, NotUndoable } from '../conflicts.errors';
import type { ConflictKind, ConflictSeverity, ConflictStatus } from './conflict-kind';
import type { Deferred, Ignored, Resolution } from './marks';

/** What a look at the schedule finds; days half-open. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  readonly severity: ConflictSeverity;
  /** Whom it is about, in order of id; empty where it is nobody's alone. */
  readonly personIds: readonly Id[];
  /** Rotation, activity or group: with kind, people and days that it shares with what was found before, its identity. */
  readonly place: string;
  readonly period: DateRange;
  /** How bad it is, to be compared with itself alone: people short, hours over, days. */
  readonly weight: number;
  /** In a line: "ICU is short by 1". */
  readonly title: string;
  /** The arithmetic, in a sentence or two. */
  readonly why: string;
  /** Its days one by one, where there is something to say of each. */
  readonly lines: readonly string[];
}

export interface Conflict extends FoundConflict {
  readonly id: Id;
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly status: ConflictStatus;
  readonly foundAt: string;
  readonly resolution: Resolution | null;
  readonly ignored: Ignored | null;
  readonly deferred: Deferred | null;
  readonly version: number;
}

/** Throws ConflictResolved. */
export function assertUnresolved({ status, resolution }: Conflict): void {
  if (status === 'resolved') throw new ConflictResolved(resolution);
}

/** Throws ConflictResolved. */
export function resolved(conflict: Conflict, resolution: Resolution): Conflict {
  assertUnresolved(conflict);
  return { ...conflict, status: 'resolved', resolution, ignored: null };
}

/** Throws ConflictResolved, AlreadyIgnored. */
export function ignore(conflict: Conflict, how: Omit<Ignored, 'weight'>): Conflict {
  assertUnresolved(conflict);
  if (conflict.ignored) throw new AlreadyIgnored(conflict.ignored);
  return { ...conflict, status: 'ignored', ignored: { ...how, weight: conflict.weight } };
}

/** Throws ConflictResolved, NotIgnored. */
export function heed(conflict: Conflict): Conflict {
  assertUnresolved(conflict);
  if (!conflict.ignored) throw new NotIgnored();
  return { ...conflict, status: 'open', ignored: null };
}

/** Whoever had it before no longer has. Throws ConflictResolved. */
export function defer(conflict: Conflict, to: Deferred): Conflict {
  assertUnresolved(conflict);
  return { ...conflict, deferred: to };
}

/** Open again, since its version is taken back. Throws NotUndoable. */
export function reopened(conflict: Conflict): Conflict {
  if (conflict.status !== 'resolved' || (conflict.resolution?.versionNumber ?? null) === null) throw new NotUndoable();
  return { ...conflict, status: 'open', resolution: null };
}

/** "until 4 Dec 2026" or "until it gets worse". */
export function untilWords(until: LocalDate | null): string {
  return until === null ? 'until it gets worse' : `until ${dayWords(until)}`;
}
