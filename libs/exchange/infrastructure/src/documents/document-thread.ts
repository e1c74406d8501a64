import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PdfWriter, WorkbookWriter, type PrintedDocument, type WrittenSheet } from '@housestaff/exchange/application';
import { inThread, THREADS } from './in-thread';
import type { Work } from './work';

/** Setting a long report takes seconds of computing: a thread has them, the event loop doesn't. */
export class ThreadPdfWriter extends PdfWriter {
  write(document: PrintedDocument): Promise<Buffer> {
    return written({ kind: 'pdf', document });
  }
}

export class ThreadWorkbookWriter extends WorkbookWriter {
  write(sheets: readonly WrittenSheet[]): Promise<Buffer> {
    return written({ kind: 'xlsx', sheets });
  }
}

async function written(work: Work): Promise<Buffer> {
  const { bytes } = await THREADS.pass(() => inThread<{ bytes: Uint8Array }>(workerEntry(), work));
  return Buffer.from(bytes);
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'document.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
