import { execFileSync } from 'node:child_process';

/** Whom the database runs as. Empty: as whoever runs this process. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres`, made when missing, or as `nobody`. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  return lookUp('postgres') ?? createPostgresUser() ?? lookUp('nobody') ?? missing();
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
