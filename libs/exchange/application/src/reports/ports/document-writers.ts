import type { PrintedDocument } from './printed-document';
import type { WrittenSheet } from './written-sheet';

/** Sets a document on numbered pages. Away from the event loop. */
export abstract class PdfWriter {
  abstract write(document: PrintedDocument): Promise<Buffer>;
}

/** Writes an `.xlsx` with its styles, frozen rows, filters and merged cells. Away from the event loop. */
export abstract class WorkbookWriter {
  abstract write(sheets: readonly WrittenSheet[]): Promise<Buffer>;
}

/** Writes RFC 4180 in UTF-8. Text that a spreadsheet would take for a formula gets an apostrophe. */
export abstract class CsvWriter {
  /** `marked` false: without the byte order mark, for scripts. */
  abstract write(rows: Iterable<readonly (string | number | null)[]>, marked?: boolean): Promise<Buffer>;
}
