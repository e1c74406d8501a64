import { UnreadableFile } from '@housestaff/exchange/domain';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { WORKBOOK_LIMITS } from './limits';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export type FileKind = 'zip' | 'ole' | 'text';

/** Tells by its first bytes, never by its name, what a file is. Throws `UnreadableFile` when no workbook begins like it. */
export function kindOf(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 4).equals(ZIP)) return 'zip';
  if (bytes.subarray(0, 8).equals(OLE)) return 'ole';
  if (bytes.length > 0 && isText(bytes.subarray(0, 8192))) return 'text';
  throw new UnreadableFile('type', bytes.length === 0 ? 'The file is empty' : 'The file is no workbook', 'Upload an .xlsx, .xls or .csv file');
}

/** CSV in UTF-8 or Latin-1: no control characters other than tabs and line ends. */
function isText(sample: Buffer): boolean {
  const starts = sample.subarray(0, 5).toString('latin1');
  return !starts.startsWith('%PDF') && !starts.startsWith('<') && sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** Looks at the archive's directory before anything is unpacked: no bomb, no macros, and a workbook inside. */
export async function checkArchive(bytes: Buffer): Promise<void> {
  const entries = await listEntries(bytes);
  const names = entries.map((entry) => entry.fileName.toLowerCase());
  if (names.some((name) => name.includes('vbaproject') || name.includes('macrosheets/'))) throw new UnreadableFile('macros', 'The workbook holds macros', 'Save it as .xlsx without macros and upload that');
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const swollen = entries.some((entry) => entry.uncompressedSize > 1_048_576 && entry.uncompressedSize > entry.compressedSize * WORKBOOK_LIMITS.ratio);
  if (entries.length > WORKBOOK_LIMITS.entries || unpacked > WORKBOOK_LIMITS.unpackedBytes || swollen) {
    throw new UnreadableFile('bomb', `The file would unpack to ${Math.round(unpacked / 1_048_576)} MB`, 'Save the schedule alone as a new workbook and upload that');
  }
  if (!names.includes('xl/workbook.xml') && !names.includes('xl/workbook.bin')) throw new UnreadableFile('type', 'The archive holds no workbook', 'Upload an .xlsx, .xls or .csv file');
}

function listEntries(bytes: Buffer): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new UnreadableFile('broken', 'The file is damaged', 'Open it in your spreadsheet program, save it again and upload that'));
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error: Error | null, zip?: ZipFile) => {
      if (error || !zip) return broken();
      const entries: Entry[] = [];
      zip.on('entry', (entry: Entry) => {
        entries.push(entry);
        if (entries.length > WORKBOOK_LIMITS.entries) return resolve(entries);
        zip.readEntry();
      });
      zip.on('end', () => resolve(entries));
      zip.on('error', broken);
      zip.readEntry();
    });
  });
}
