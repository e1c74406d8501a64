import type { StoredRow, StoredRows, WrittenRow } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';

/** A row somewhere in the product that names a row which an import created. */
export interface HangingRow {
  readonly table: string;
  readonly row: StoredRow;
  /** The id that it names. */
  readonly on: Id;
}

/** The rows that imports write, as they are stored: what an undo puts back to the letter. Needs a running unit of work. */
export abstract class ImportLedger {
  /** All rows of a program that an import can write; of a schedule only which version is published. */
  abstract look(programId: Id): Promise<StoredRows>;
  abstract keep(batchId: Id, written: readonly WrittenRow[]): Promise<void>;
  abstract of(batchId: Id): Promise<WrittenRow[]>;
  /** Rows of any table that name one of these created rows by foreign key, those in these schedules left out. */
  abstract hangingOn(created: readonly WrittenRow[], scheduleIds: readonly Id[]): Promise<HangingRow[]>;
  /** Removes what was created, puts back what was changed or removed. Schedules are not touched. */
  abstract takeBack(written: readonly WrittenRow[]): Promise<void>;
}
