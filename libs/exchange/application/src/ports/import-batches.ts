import type { Balance, ImportKind, KnownRotation, Mapping, ProgramAnswers, ProgramFile, SheetGrid, TableAnswers, TableKind } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import type { ImportChanges } from '../shared/import-difference';

/** What staging keeps, so that reading it again gives the same: the cells, and what the program had then. */
export interface StagedFile {
  readonly grids: readonly SheetGrid[];
  readonly fallbackYear: number;
  readonly known: readonly KnownRotation[];
}

export interface StagedProgram {
  readonly file: ProgramFile;
}

export interface StagedTable {
  readonly grids: readonly SheetGrid[];
}

/** What a commit did. */
export interface ImportReport {
  readonly balance: Balance;
  readonly changes: ImportChanges;
  readonly keptManual: number;
}

interface BatchState {
  readonly id: Id;
  readonly programId: Id;
  readonly fileName: string;
  readonly fileSize: number;
  readonly status: 'staged' | 'committed' | 'discarded' | 'undone';
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly report: ImportReport | null;
  /** What the commit wrote is kept row by row. */
  readonly recorded: boolean;
  readonly version: number;
}

export interface YearSheetBatch extends BatchState {
  readonly kind: 'year-sheet';
  readonly staged: StagedFile;
  readonly mapping: Mapping;
}

export interface ProgramFileBatch extends BatchState {
  readonly kind: 'program-file';
  readonly staged: StagedProgram;
  readonly mapping: ProgramAnswers;
}

export interface TableBatch extends BatchState {
  readonly kind: TableKind;
  readonly staged: StagedTable;
  readonly mapping: TableAnswers;
}

export type ImportBatchState = YearSheetBatch | ProgramFileBatch | TableBatch;

export interface OriginalFile {
  readonly bytes: Buffer;
  readonly sha256: string;
}

export abstract class ImportBatches {
  abstract add(batch: ImportBatchState, file: OriginalFile): Promise<void>;
  abstract findById(id: Id): Promise<ImportBatchState | undefined>;
  /** Held until the unit of work ends, so that two commits of one batch can't both go on. */
  abstract lock(id: Id): Promise<ImportBatchState | undefined>;
  /** The newest first; discarded ones left out. */
  abstract ofProgram(programId: Id): Promise<ImportBatchState[]>;
  /** Committed after this one and not undone since, with rows of its own, the oldest first. */
  abstract committedAfter(id: Id): Promise<{ readonly id: Id; readonly fileName: string; readonly committedAt: Date }[]>;
  /** Writes mapping, status, report and whether it is recorded; the stored version becomes one more. */
  abstract save(batch: ImportBatchState): Promise<void>;
}

export type { ImportKind };
