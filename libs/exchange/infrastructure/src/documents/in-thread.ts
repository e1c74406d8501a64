import { Worker } from 'node:worker_threads';
import { Turnstile } from './turnstile';

const SECONDS = 120;
const MEMORY_MB = 512;

/** Each may take its memory: a rush of files waits instead. */
export const THREADS = new Turnstile(2);

/** What the worker of this file answers to its data. Throws where it says `failure`, or nothing in time. */
export async function inThread<Answer extends object>(entry: string, workerData: unknown): Promise<Answer> {
  const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const answer = await new Promise<Answer | { failure: string }>((resolve) => {
    const timer = setTimeout(() => resolve({ failure: `not done in ${SECONDS} s` }), SECONDS * 1000);
    worker.once('message', (message: Answer | { failure: string }) => resolve(message));
    worker.once('error', (error) => resolve({ failure: error.message }));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ failure: 'the thread ended early' });
    });
  }).finally(() => worker.terminate());
  if ('failure' in answer) throw new Error(`The document could not be written: ${answer.failure}`);
  return answer;
}
