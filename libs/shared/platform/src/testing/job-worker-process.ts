import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { JobBench } from './job-bench';
import type { TestDatabase } from './test-database';

export interface JobWorkerProcess {
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
}

/** A process of its own that runs `job-worker.child.ts` for jobs of this kind. */
export function jobWorkerProcess(db: TestDatabase, bench: JobBench, kind: string): JobWorkerProcess {
  const files = ['run-typescript.cjs', 'job-worker.child.ts'].map((file) => join(__dirname, file));
  const given = [db.appUrl, kind, ...(bench.redisUrl ? [bench.redisUrl] : [])];
  const child = spawn(process.execPath, [...files, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
