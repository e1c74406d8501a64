import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attribute } from './xml-text';

/** The same file for the same changes: a zip's times say nothing here. */
const NO_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** The parts of an `.xlsx`. What nobody sets is packed again as it was, byte for byte. */
export class WorkbookArchive {
  private readonly parts: Map<string, Uint8Array>;

  private constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  /** Undefined for anything but an `.xlsx`. */
  static open(bytes: Uint8Array): WorkbookArchive | undefined {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
    const archive = new WorkbookArchive(bytes);
    return archive.has('xl/workbook.xml') ? archive : undefined;
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** Empty where there is no such part. */
  text(path: string): string {
    const part = this.parts.get(path);
    return part ? strFromU8(part) : '';
  }

  set(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Where a sheet's cells are, by its name. */
  sheetPath(name: string): string | undefined {
    const tags = this.text('xl/workbook.xml').match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
    const tag = tags.find((one) => attribute(one, 'name') === name);
    const id = tag && (attribute(tag, '\\w+:id') ?? attribute(tag, 'id'));
    const relations = this.text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
    const target = attribute(relations.find((one) => attribute(one, 'Id') === id) ?? '', 'Target');
    if (id === undefined || target === undefined) return undefined;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return this.has(path) ? path : undefined;
  }

  pack(): Uint8Array {
    const entries: Zippable = Object.fromEntries([...this.parts].map(([path, data]) => [path, [data, { level: 6, mtime: NO_TIME }]]));
    return zipSync(entries);
  }
}
