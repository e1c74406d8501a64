import type { Conflict, ConflictKind, ConflictSeverity, ConflictStatus } from '@housestaff/conflicts/domain';
import type { Id, LocalDate } from '@housestaff/kernel';

export interface ConflictFilter {
  readonly status: ConflictStatus;
  readonly kind?: ConflictKind;
  readonly severity?: ConflictSeverity;
  readonly personId?: Id;
  /** Whose they are to solve. */
  readonly deferredTo?: Id;
  readonly limit: number;
  /** From the page before. */
  readonly cursor?: string;
}

export interface ConflictPage {
  readonly conflicts: readonly Conflict[];
  readonly nextCursor: string | null;
}

export interface ConflictCount {
  readonly kind: ConflictKind;
  readonly severity: ConflictSeverity;
  /** In how many days it begins, 0 for today or before. */
  readonly urgency: Urgency;
  readonly count: number;
}

export type Urgency = 'today' | 'week' | 'later';

/** Call within a unit of work. */
export abstract class Conflicts {
  abstract find(id: Id): Promise<Conflict | undefined>;
  /** Held until the unit of work ends. */
  abstract lock(id: Id): Promise<Conflict | undefined>;
  abstract among(ids: readonly Id[]): Promise<Conflict[]>;
  /** Open and ignored ones of a program, held until the unit of work ends; in order of time. */
  abstract lockUnresolved(programId: Id): Promise<Conflict[]>;
  /** What begins first comes first; of resolved ones what was resolved last. Throws InvalidValue for a forged cursor. */
  abstract page(programId: Id, filter: ConflictFilter): Promise<ConflictPage>;
  /** Of the open ones. */
  abstract counts(programId: Id, today: LocalDate): Promise<ConflictCount[]>;
  abstract add(conflict: Conflict): Promise<void>;
  /** Writes all of it and counts `version` up. Throws StaleVersion when `version` isn't the newest. */
  abstract save(conflict: Conflict): Promise<Conflict>;
}

/** When somebody or the night last looked at a program, and at what. */
export interface Look {
  readonly stamp: string;
  readonly lookedAt: Date;
  readonly found: number;
  readonly tookMs: number;
}

/** Call within a unit of work. */
export abstract class Looks {
  abstract find(programId: Id): Promise<Look | undefined>;
  /** Held until the unit of work ends, so that two looks follow each other; undefined: never looked. */
  abstract lock(programId: Id): Promise<Look | undefined>;
  abstract save(programId: Id, look: Look): Promise<void>;
  /** Of the whole organization. */
  abstract programs(): Promise<Id[]>;
}
