import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WorkbookReader } from '@housestaff/exchange/application';
import { FileTooLarge, UnreadableFile, type SheetGrid } from '@housestaff/exchange/domain';
import { checkArchive, kindOf } from './archive-check';
import { WORKBOOK_LIMITS } from './limits';

type Answer = { sheets: SheetGrid[] } | { failure: string };

/** Parses in a thread that a hostile file may exhaust without harm: it has its own memory and time. */
export class WorkerWorkbookReader extends WorkbookReader {
  constructor(private readonly limits: { seconds: number; memoryMb: number } = WORKBOOK_LIMITS) {
    super();
  }

  async read(bytes: Buffer): Promise<SheetGrid[]> {
    if (bytes.length > WORKBOOK_LIMITS.fileBytes) throw new FileTooLarge(bytes.length, WORKBOOK_LIMITS.fileBytes);
    if (kindOf(bytes) === 'zip') await checkArchive(bytes);
    const answer = await this.parse(bytes);
    if ('sheets' in answer) return answer.sheets;
    throw refusal(answer.failure);
  }

  private parse(bytes: Buffer): Promise<Answer> {
    const { seconds, memoryMb } = this.limits;
    const worker = new Worker(workerEntry(), { workerData: { bytes: new Uint8Array(bytes), limits: WORKBOOK_LIMITS }, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
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

function refusal(failure: string): UnreadableFile {
  if (failure.startsWith('limit')) return new UnreadableFile(failure.replace('limit: ', 'too_much_'), 'The workbook is too large to read', 'Save the schedule\'s sheets alone as a new workbook and upload that');
  if (/password|encrypt/i.test(failure)) return new UnreadableFile('encrypted', 'The workbook is protected with a password', 'Save it without the password and upload that');
  return new UnreadableFile('broken', 'The file can\'t be read as a workbook', 'Open it in your spreadsheet program, save it as .xlsx and upload that');
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'workbook.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
