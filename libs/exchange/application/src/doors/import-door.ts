import type { ProgramAnswerChanges, SheetBalance } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import type { MappingChanges } from '../map-import/changed-mapping';
import type { ImportBatchState, ImportReport } from '../ports/import-batches';
import type { FileContent } from '../ports/workbook-reader';
import type { ImportChanges } from '../shared/import-difference';
import type { ImportBatchView, ImportProblemView } from '../shared/import-views';

export interface ReadFile {
  readonly fileName: string;
  readonly content: FileContent;
}

/** A person's answers; each kind of file reads its own. */
export interface ImportAnswers extends MappingChanges {
  readonly program?: ProgramAnswerChanges;
}

export interface CommitOptions {
  /** Goes on without what has no answer or is wrong; it is rejected. */
  readonly acceptedOnly: boolean;
  /** Overwrites what was changed by hand since the last import. */
  readonly replaceManual: boolean;
  /** Generation then leaves the imported cells as they are. */
  readonly lockImported: boolean;
}

export interface ImportPreviewView {
  /** Nothing is without an answer: the whole file can be committed. */
  readonly ready: boolean;
  readonly changes: ImportChanges;
  readonly keptManual: number;
  readonly problems: readonly ImportProblemView[];
  readonly unmapped: readonly string[];
  readonly sheets: readonly SheetBalance[];
}

/** Lines for a file of what is not stored. */
export interface RejectedLines {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** How one kind of file gets into a program. All run within the caller's unit of work; the batch is one that the actor may see. */
export abstract class ImportDoor<Batch extends ImportBatchState = ImportBatchState> {
  /** Throws what says why the file can't be taken; nothing is stored then. */
  abstract stage(programId: Id, file: ReadFile): Promise<Pick<Batch, 'kind' | 'staged' | 'mapping'>>;
  abstract views(batches: readonly Batch[]): Promise<ImportBatchView[]>;
  /** The mapping with these answers. Throws InvalidMapping naming the field. */
  abstract answered(batch: Batch, answers: ImportAnswers): Promise<Batch['mapping']>;
  abstract preview(batch: Batch): Promise<ImportPreviewView>;
  abstract rejected(batch: Batch): Promise<RejectedLines>;
  /** Writes all of it. Throws ImportNotReady when something lacks an answer and not only the accepted rows are asked for. */
  abstract write(batch: Batch, options: CommitOptions): Promise<ImportReport>;
}
