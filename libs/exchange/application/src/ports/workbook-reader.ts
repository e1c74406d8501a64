import { UnreadableFile, type SheetGrid } from '@housestaff/exchange/domain';

/** What a file turned out to be, whatever it is called. */
export type FileContent = { readonly kind: 'sheets'; readonly grids: SheetGrid[] } | { readonly kind: 'json'; readonly value: unknown };

/** Makes neutral grids, or plain values, of a file's bytes. Throws `UnreadableFile` or `FileTooLarge`. */
export abstract class WorkbookReader {
  /** The name is asked only to tell people that it promises something else than what is in the file. */
  abstract open(bytes: Buffer, fileName: string): Promise<FileContent>;

  /** Of a file with sheets alone. */
  async read(bytes: Buffer): Promise<SheetGrid[]> {
    const content = await this.open(bytes, '');
    if (content.kind === 'sheets') return content.grids;
    throw new UnreadableFile('type', 'The file holds no sheets', 'Upload an .xlsx, .xls or .csv file');
  }
}
