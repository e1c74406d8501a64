import type { Id } from '@housestaff/kernel';
import type { ImportedFile } from './year-sheet-writer';

/** The files behind a program, and who was called how in them. Needs a running unit of work. */
export abstract class ImportedFiles {
  /** Of committed imports of year sheets, the newest first; at most `most`. */
  abstract ofProgram(programId: Id, most: number): Promise<ImportedFile[]>;
  /** Names under which imports made people, who may be called otherwise now. */
  abstract namesGiven(programId: Id): Promise<readonly { readonly personId: Id; readonly givenName: string; readonly familyName: string }[]>;
}
