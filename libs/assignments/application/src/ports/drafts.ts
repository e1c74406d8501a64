import type { DraftChange } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';

export interface DraftState {
  readonly id: Id;
  readonly scheduleId: Id;
  readonly name: string;
  /** The published version on which its changes were made. */
  readonly baseVersion: number;
  readonly status: 'open' | 'published' | 'discarded';
  readonly createdBy: string;
  readonly changedAt: Date;
  readonly version: number;
}

/** One edit, however many changes it holds: what undo takes back. */
export interface DraftStep {
  readonly step: number;
  readonly label: string;
  readonly undone: boolean;
  readonly changes: readonly DraftChange[];
}

/** What a list of drafts shows of each one's steps. */
export interface DraftSummary {
  readonly changeCount: number;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

export abstract class Drafts {
  abstract findById(id: Id): Promise<DraftState | undefined>;
  /** Holds the row until the unit of work ends. */
  abstract lock(id: Id): Promise<DraftState | undefined>;
  abstract openOf(scheduleId: Id): Promise<DraftState[]>;
  /** Of any status. */
  abstract countOf(scheduleId: Id): Promise<number>;
  abstract summaries(draftIds: readonly Id[]): Promise<Map<Id, DraftSummary>>;
  abstract add(draft: DraftState): Promise<void>;
  /** Writes name, base version and status, and counts `version` up. */
  abstract save(draft: DraftState): Promise<DraftState>;
  /** In order. */
  abstract steps(draftId: Id): Promise<DraftStep[]>;
  /** After all others; undone steps are gone then. */
  abstract append(draftId: Id, label: string, changes: readonly DraftChange[], by: string): Promise<void>;
  abstract setUndone(draftId: Id, step: number, undone: boolean): Promise<void>;
}
