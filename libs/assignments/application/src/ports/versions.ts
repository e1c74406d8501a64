import type { Id } from '@housestaff/kernel';

export interface VersionState {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly note: string;
  readonly source: 'draft' | 'import' | 'roll-back' | 'refresh' | 'swap' | 'scramble' | 'conflict';
  readonly draftId: Id | null;
  readonly rolledBackTo: number | null;
  readonly changeCount: number;
  /** An import that was taken back made it, or it stood on one: it no longer holds all that was in it. */
  readonly undone?: boolean;
}

export abstract class Versions {
  abstract add(scheduleId: Id, version: VersionState): Promise<void>;
  /** Newest first. */
  abstract of(scheduleId: Id): Promise<VersionState[]>;
  abstract find(scheduleId: Id, number: number): Promise<VersionState | undefined>;
  /** Published at or after an instant, newest first. */
  abstract since(scheduleId: Id, at: Date): Promise<VersionState[]>;
}
