import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface DatabaseChild {
  readonly process: ChildProcess;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** What it told the operator. */
  readonly said: string[];
  readonly migrated: string[];
  /** Resolves with the exit code; null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A process of its own that runs the embedded database. Rejects with what it wrote to stderr. */
export function databaseChild(dataDir: string): Promise<DatabaseChild> {
  const files = ['run-typescript.cjs', 'start-database.child.ts'].map((file) => join(__dirname, file));
  const child = spawn(process.execPath, [...files, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return gone;
  };
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', (line: Buffer) => {
      resolve({ process: child, end, ...(JSON.parse(line.toString()) as Omit<DatabaseChild, 'process' | 'end'>) });
    });
    void gone.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}
