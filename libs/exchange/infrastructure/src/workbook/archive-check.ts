import { UnreadableFile } from '@housestaff/exchange/domain';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { WORKBOOK_LIMITS } from './limits';
import { isText } from './text-encoding';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export type FileKind = 'zip' | 'ole' | 'text';

/** Tells by its first bytes, never by its name, what a file is. Throws `UnreadableFile` when no workbook begins like it. */
export function kindOf(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 4).equals(ZIP)) return 'zip';
  if (bytes.subarray(0, 8).equals(OLE)) return 'ole';
  if (bytes.length > 0 && isTable(bytes.subarray(0, 8192))) return 'text';
  throw new UnreadableFile('type', bytes.length === 0 ? 'The file is empty' : 'The file is no workbook', 'Upload an .xlsx, .xls or .csv file');
}

/** Plain text that is no page and no document. */
function isTable(sample: Buffer): boolean {
  const starts = sample.subarray(0, 5).toString('latin1');
  return !starts.startsWith('%PDF') && !starts.startsWith('<') && !starts.startsWith('{\\rtf') && isText(sample);
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
  await assertHonest(bytes);
  if (!names.includes('xl/workbook.xml') && !names.includes('xl/workbook.bin')) throw new UnreadableFile('type', 'The archive holds no workbook', 'Upload an .xlsx, .xls or .csv file');
}

const broken = () => new UnreadableFile('broken', 'The file is damaged', 'Open it in your spreadsheet program, save it again and upload that');

function listEntries(bytes: Buffer): Promise<Entry[]> {
  const entries: Entry[] = [];
  return eachEntry(bytes, async (_, entry) => {
    entries.push(entry);
    return entries.length <= WORKBOOK_LIMITS.entries;
  }).then(() => entries);
}

/** Unpacks every entry into nothing: yauzl stops at the first byte beyond what the directory claims, so a directory can't lie. */
async function assertHonest(bytes: Buffer): Promise<void> {
  await eachEntry(bytes, (zip, entry) => new Promise<boolean>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(broken());
      stream.on('error', () => reject(broken())).on('end', () => resolve(true)).resume();
    });
  }));
}

/** Visits entries in order until one answers false. */
function eachEntry(bytes: Buffer, visit: (zip: ZipFile, entry: Entry) => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error: Error | null, zip?: ZipFile) => {
      if (error || !zip) return reject(broken());
      zip.on('entry', (entry: Entry) => void visit(zip, entry).then((more) => (more ? zip.readEntry() : resolve()), reject));
      zip.on('end', () => resolve());
      zip.on('error', () => reject(broken()));
      zip.readEntry();
    });
  });
}
