import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TableBackup {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the uncompressed rows. */
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 'housestaff-backup';
  readonly version: 1;
  readonly takenAt: string;
  /** In the order in which they ran. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableBackup[];
  /** Of the data folder: signing keys. */
  readonly files: readonly string[];
}

/** A folder that holds no whole backup, or not one that this version reads. */
export class BadBackup extends Error {
  constructor(folder: string, why: string) {
    super(`${folder} ${why}`);
    this.name = 'BadBackup';
  }
}

const FILE = 'manifest.json';

/** Written last: a backup that was cut off has none. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, FILE), JSON.stringify(manifest, null, 2), { mode: 0o600 });
}

/** Throws `BadBackup`. */
export function readManifest(folder: string): Manifest {
  let found: Partial<Manifest>;
  try {
    found = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Partial<Manifest>;
  } catch {
    throw new BadBackup(folder, `holds no whole backup: its ${FILE} is missing or can't be read`);
  }
  if (found.format !== 'housestaff-backup') throw new BadBackup(folder, 'is not a backup of Housestaff');
  if (found.version !== 1) throw new BadBackup(folder, `is of format ${found.version}; this version reads 1`);
  return found as Manifest;
}

export function fileOf({ schema, name }: Pick<TableBackup, 'schema' | 'name'>): string {
  return `${schema}.${name}.copy.gz`;
}
