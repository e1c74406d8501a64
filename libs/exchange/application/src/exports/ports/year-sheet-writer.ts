import type { LeftOut, WantedYear } from '@housestaff/exchange/domain';

/** A file that a year may have come from. */
export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Taken for its first block where no block states a year. */
  readonly fallbackYear: number;
}

export interface YearSheetOrder {
  /** The newest first. */
  readonly files: readonly ImportedFile[];
  readonly wanted: WantedYear;
}

export interface WrittenYearSheet {
  readonly bytes: Buffer;
  /** The file whose layout was kept; null: a sheet of our own. */
  readonly fileName: string | null;
  readonly changes: readonly { readonly cell: string; readonly before: string; readonly after: string | null }[];
  readonly leftOut: readonly LeftOut[];
}

/** Writes a year into the file it came from, where its layout holds it, else on a sheet of our own. Away from the event loop. */
export abstract class YearSheetWriter {
  abstract write(order: YearSheetOrder): Promise<WrittenYearSheet>;
}
