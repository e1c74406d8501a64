import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Whom the database runs as. Empty: as whoever runs this process. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as whose the data is, as `postgres`, made when missing, or as `nobody`. */
export function databaseAccount(dataDir: string): Account {
  if (process.getuid?.() !== 0) return {};
  return ownerOf(join(dataDir, 'database')) ?? lookUp('postgres') ?? createPostgresUser() ?? lookUp('nobody') ?? missing();
}

/** Someone may have started the product as themselves before root did. */
function ownerOf(path: string): Account | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function lookUp(name: string): Account | undefined {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return undefined;
  }
}

function idOf(flag: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

function createPostgresUser(): Account | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return lookUp('postgres');
}

function missing(): never {
  throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody to run it as.');
}
