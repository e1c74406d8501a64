import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Account } from './account';
import { binariesIn, type Binaries } from './binaries';

/** Where the database runs from: not beside the rest of the data when its account could not get there. */
export interface Place {
  readonly binaries: Binaries;
  /** Folder that holds the cluster in `pg`; the account may write here. */
  readonly home: string;
}

export type Say = (message: string) => void;

const elsewhere = '/var/lib/housestaff';

/** Names the place where it is not beside the rest. */
const NOTE = 'database-place';

export function findPlace(dataDir: string, binaries: Binaries, account: Account, say: Say): Place {
  return { binaries: reachableBinaries(binaries, account, say), home: reachableHome(dataDir, account, say) };
}

function reachableBinaries(binaries: Binaries, account: Account, say: Say): Binaries {
  if (account.uid === undefined || canRun(binaries, account)) return binaries;
  const version = JSON.parse(readFileSync(join(binaries.native, '..', 'package.json'), 'utf8')) as { version: string };
  const native = join(elsewhere, `postgresql-${version.version}`);
  if (!existsSync(native)) copyWhole(binaries.native, native);
  say(`PostgreSQL's account cannot reach ${binaries.native}: running a copy in ${native}`);
  return binariesIn(native);
}

/** A copy that was interrupted never gets the final name. */
function copyWhole(from: string, to: string): void {
  const draft = `${to}.${process.pid}`;
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

function canRun(binaries: Binaries, account: Account): boolean {
  return spawnSync(binaries.initdb, ['--version'], { ...account, cwd: '/' }).status === 0;
}

/** Where the cluster of a data folder is, or would be. */
export function homeOf(dataDir: string): string {
  const noted = join(dataDir, NOTE);
  return existsSync(noted) ? readFileSync(noted, 'utf8').trim() : join(dataDir, 'database');
}

function reachableHome(dataDir: string, account: Account, say: Say): string {
  const noted = join(dataDir, NOTE);
  if (existsSync(noted)) return homeOf(dataDir);
  const home = ownedFolder(join(dataDir, 'database'), account);
  if (account.uid === undefined || canEnter(home, account)) return home;
  const other = join(elsewhere, `${basename(dataDir).replace(/^\.+/, '')}-${randomBytes(4).toString('hex')}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  ownedFolder(other, account);
  writeFileSync(noted, `${other}\n`);
  say(`PostgreSQL's account cannot reach ${home}: the database is kept in ${other}`);
  return other;
}

function ownedFolder(path: string, { uid, gid }: Account): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  return path;
}

function canEnter(path: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', path], { ...account, cwd: '/' }).status === 0;
}
