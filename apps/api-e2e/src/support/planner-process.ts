import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { TestDatabase } from '@housestaff/platform/testing';

const RUN_TYPESCRIPT = resolve(__dirname, '../../../../libs/shared/platform/src/testing/run-typescript.cjs');

export interface PlannerProcess {
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
}

/** A process of its own that runs this database's jobs. What it leaves is taken over once its lease is ended by hand. */
export function plannerProcess(db: TestDatabase): PlannerProcess {
  const child = spawn(process.execPath, [RUN_TYPESCRIPT, join(__dirname, 'planner.child.ts'), db.appUrl, db.ownerUrl], { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
