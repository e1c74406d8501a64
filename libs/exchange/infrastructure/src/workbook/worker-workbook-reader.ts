import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WorkbookReader, type FileContent } from '@housestaff/exchange/application';
import { FileTooLarge, UnreadableFile, type SheetGrid } from '@housestaff/exchange/domain';
import { THREADS } from '../documents/in-thread';
import { checkArchive, kindOf, type FileKind } from './archive-check';
import { WORKBOOK_LIMITS } from './limits';
import { decodeText } from './text-encoding';

type Answer = { sheets: SheetGrid[] } | { failure: string };

/** Parses in a thread that a hostile file may exhaust without harm: it has its own memory and time. */
export class WorkerWorkbookReader extends WorkbookReader {
  constructor(private readonly limits: { seconds: number; memoryMb: number } = WORKBOOK_LIMITS) {
    super();
  }

  async open(bytes: Buffer, fileName: string): Promise<FileContent> {
    if (bytes.length > WORKBOOK_LIMITS.fileBytes) throw new FileTooLarge(bytes.length, WORKBOOK_LIMITS.fileBytes);
    const kind = kindOf(bytes);
    if (kind === 'text') {
      assertHonestName(fileName);
      const json = jsonOf(bytes);
      if (json) return { kind: 'json', value: json.value };
    }
    if (kind === 'zip') await checkArchive(bytes);
    const answer = await THREADS.pass(() => this.parse(bytes, kind));
    if ('sheets' in answer) return { kind: 'sheets', grids: answer.sheets };
    throw refusal(answer.failure);
  }

  private parse(bytes: Buffer, kind: FileKind): Promise<Answer> {
    const { seconds, memoryMb } = this.limits;
    const worker = new Worker(workerEntry(), { workerData: { bytes: new Uint8Array(bytes), limits: WORKBOOK_LIMITS, kind }, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    return new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve({ failure: 'limit: time' }), seconds * 1000);
      worker.once('message', (answer: Answer) => resolve(answer));
      worker.once('error', (error) => resolve({ failure: 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'limit: memory' : error.message }));
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve({ failure: 'limit: memory' });
      });
    }).finally(() => worker.terminate());
  }
}

/** Someone who renamed a text file expects its look and sheets to be in it. */
function assertHonestName(fileName: string): void {
  const ending = /\.(xlsx?|xlsm|xlsb|ods)$/i.exec(fileName)?.[0];
  if (ending) throw new UnreadableFile('type', `The file is called ${ending} and holds plain text: it is not a workbook`, 'Save it as a workbook in your spreadsheet program, or call it .csv');
}

/** Parsed JSON; undefined for any other text. Throws UnreadableFile where it begins like JSON and isn't. */
function jsonOf(bytes: Buffer): { value: unknown } | undefined {
  if (!/^[{[]/.test(decodeText(bytes.subarray(0, 1024)).trimStart())) return undefined;
  if (bytes.length > WORKBOOK_LIMITS.jsonBytes) throw new FileTooLarge(bytes.length, WORKBOOK_LIMITS.jsonBytes);
  try {
    return { value: JSON.parse(decodeText(bytes)) as unknown };
  } catch (error) {
    throw new UnreadableFile('broken', `The file begins like JSON and can't be read as such (${error instanceof Error ? error.message : 'damaged'})`, 'Check the place that it names, or export the file again');
  }
}

function refusal(failure: string): UnreadableFile {
  if (failure === 'macros') return new UnreadableFile('macros', 'The workbook holds macros', 'Save it as .xlsx without macros and upload that');
  if (failure.startsWith('limit')) return new UnreadableFile(failure.replace('limit: ', 'too_much_'), 'The workbook is too large to read', 'Save the schedule\'s sheets alone as a new workbook and upload that');
  if (/password|encrypt/i.test(failure)) return new UnreadableFile('encrypted', 'The workbook is protected with a password', 'Save it without the password and upload that');
  return new UnreadableFile('broken', 'The file can\'t be read as a workbook', 'Open it in your spreadsheet program, save it as .xlsx and upload that');
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'workbook.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
