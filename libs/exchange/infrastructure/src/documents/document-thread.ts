import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PdfWriter, WorkbookWriter, type PrintedDocument, type WrittenSheet } from '@housestaff/exchange/application';
import { Turnstile } from './turnstile';
import type { Work } from './work';

type Answer = { bytes: Uint8Array } | { failure: string };

const SECONDS = 60;
const MEMORY_MB = 512;
/** Each may take its memory: a rush of reports waits instead. */
const THREADS = new Turnstile(2);

/** Setting a long report takes seconds of computing: a thread has them, the event loop doesn't. */
export class ThreadPdfWriter extends PdfWriter {
  write(document: PrintedDocument): Promise<Buffer> {
    return THREADS.pass(() => inThread({ kind: 'pdf', document }));
  }
}

export class ThreadWorkbookWriter extends WorkbookWriter {
  write(sheets: readonly WrittenSheet[]): Promise<Buffer> {
    return THREADS.pass(() => inThread({ kind: 'xlsx', sheets }));
  }
}

async function inThread(work: Work): Promise<Buffer> {
  const worker = new Worker(workerEntry(), { workerData: work, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const answer = await new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => resolve({ failure: `not done in ${SECONDS} s` }), SECONDS * 1000);
    worker.once('message', (message: Answer) => resolve(message));
    worker.once('error', (error) => resolve({ failure: error.message }));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ failure: 'the thread ended early' });
    });
  }).finally(() => worker.terminate());
  if ('failure' in answer) throw new Error(`The document could not be written: ${answer.failure}`);
  return Buffer.from(answer.bytes);
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'document.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
