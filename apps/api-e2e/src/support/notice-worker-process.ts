import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { TestDatabase } from '@housestaff/platform/testing';

const RUN_TYPESCRIPT = resolve(__dirname, '../../../../libs/shared/platform/src/testing/run-typescript.cjs');

export interface WorkerProcess {
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
}

/** A process of its own that carries out what is due. */
export function workerProcess(db: TestDatabase, smtpUrl: string): WorkerProcess {
  const given = [join(__dirname, 'notice-worker.child.ts'), db.appUrl, db.ownerUrl, smtpUrl];
  const child = spawn(process.execPath, [RUN_TYPESCRIPT, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
