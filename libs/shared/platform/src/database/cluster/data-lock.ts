import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startedAt } from './process-table';

/** Another running process holds this data directory. */
export class DataInUse extends Error {
  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(
      `The data in ${dataDir} is already in use by process ${pid}. Stop that one first, or set DATA_DIR to another place.`,
    );
    this.name = 'DataInUse';
  }
}

export interface DataLock {
  release(): void;
}

/** One process per data directory. A lock left by a killed process is taken over. Throws `DataInUse`. */
export function lockData(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const file = join(dataDir, 'housestaff.lock');
  const mine = JSON.stringify({ pid: process.pid, startedAt: startedAt(process.pid) });
  for (let attempt = 0; attempt < 10; attempt++) {
    if (claim(file, mine)) return { release: () => release(file, mine) };
    const found = read(file);
    if (found === undefined) continue;
    const holder = parse(found);
    if (holder && isHeld(holder)) throw new DataInUse(dataDir, holder.pid);
    takeAway(file, found);
  }
  throw new Error(`Could not lock ${dataDir}: other starts keep taking ${file}`);
}

interface Holder {
  readonly pid: number;
  readonly startedAt?: string;
}

/** A hard link appears whole or not at all, and fails when the name is taken. */
function claim(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead process's lock away; puts it back when another start replaced it in between. */
function takeAway(file: string, expected: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== expected) claim(file, read(aside) ?? '');
  rmSync(aside, { force: true });
}

function isHeld({ pid, startedAt: since }: Holder): boolean {
  if (!isAlive(pid)) return false;
  const now = startedAt(pid);
  return now === undefined || since === undefined || now === since;
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

function parse(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
