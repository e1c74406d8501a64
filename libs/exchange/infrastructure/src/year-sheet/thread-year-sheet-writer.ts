import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { YearSheetWriter, type WrittenYearSheet, type YearSheetOrder } from '@housestaff/exchange/application';
import { THREADS, inThread } from '../documents/in-thread';

/** Reading a file several times over, and packing it, takes a second or more: a thread has it, the event loop doesn't. */
export class ThreadYearSheetWriter extends YearSheetWriter {
  async write(order: YearSheetOrder): Promise<WrittenYearSheet> {
    const answer = await THREADS.pass(() => inThread<Omit<WrittenYearSheet, 'bytes'> & { bytes: Uint8Array }>(workerEntry(), order));
    return { ...answer, bytes: Buffer.from(answer.bytes) };
  }
}

/** The compiled worker beside this file; run from TypeScript sources, the one that compiles as it loads. */
function workerEntry(): string {
  const compiled = join(__dirname, 'year-sheet.worker.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'worker-from-source.cjs');
}
