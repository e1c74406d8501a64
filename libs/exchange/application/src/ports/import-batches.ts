import type { Balance, KnownRotation, Mapping, SheetGrid } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import type { ImportChanges } from '../shared/import-difference';

/** What staging keeps, so that reading it again gives the same: the cells, and what the program had then. */
export interface StagedFile {
  readonly grids: readonly SheetGrid[];
  readonly fallbackYear: number;
  readonly known: readonly KnownRotation[];
}

/** What a commit did. */
export interface ImportReport {
  readonly balance: Balance;
  readonly changes: ImportChanges;
  readonly keptManual: number;
}

export interface ImportBatchState {
  readonly id: Id;
  readonly programId: Id;
  readonly fileName: string;
  readonly fileSize: number;
  readonly status: 'staged' | 'committed' | 'discarded';
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly staged: StagedFile;
  readonly mapping: Mapping;
  readonly report: ImportReport | null;
  readonly version: number;
}

export interface OriginalFile {
  readonly bytes: Buffer;
  readonly sha256: string;
}

export abstract class ImportBatches {
  abstract add(batch: ImportBatchState, file: OriginalFile): Promise<void>;
  abstract findById(id: Id): Promise<ImportBatchState | undefined>;
  /** Held until the unit of work ends, so that two commits of one batch can't both go on. */
  abstract lock(id: Id): Promise<ImportBatchState | undefined>;
  /** The newest first. */
  abstract ofProgram(programId: Id): Promise<ImportBatchState[]>;
  /** Writes mapping, status and report; the stored version becomes one more. */
  abstract save(batch: ImportBatchState): Promise<void>;
}
