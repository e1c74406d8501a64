import type { SheetGrid } from '@housestaff/exchange/domain';

/** Makes neutral grids of a file's bytes. Throws `UnreadableFile` or `FileTooLarge`; never trusts the file's name. */
export abstract class WorkbookReader {
  abstract read(bytes: Buffer): Promise<SheetGrid[]>;
}
