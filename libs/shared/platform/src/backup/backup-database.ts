import { copyFileSync, createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../database/roles';
import { Hashed } from './hashed';
import { BadBackup, fileOf, writeManifest, type Manifest, type TableBackup } from './manifest';
import { columnsOf, listMigrations, listTables, nameOf, type Table } from './tables';

export interface BackupOptions {
  /** Of a role that row-level security doesn't hold for. */
  readonly url: string;
  /** Made; must not be there, or be empty. */
  readonly folder: string;
  readonly dataDir: string;
  readonly takenAt: Date;
}

/** Of the data folder, what a new one can't make again. Passwords of the database belong to the old one. */
const KEPT_FILE = /^(?!housestaff\.lock|database)[\w.-]+$/;

/** Everything as it is at one moment, while people go on working. Throws `BadBackup`, and says which role is missing what. */
export async function backupDatabase({ url, folder, dataDir, takenAt }: BackupOptions): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new BadBackup(folder, 'is not empty. Name a folder that is not there yet.');
  return withClient(url, async (client) => {
    await refuseHalfSight(client);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await client.query('begin isolation level repeatable read read only');
    const migrations = await listMigrations(client);
    const tables: TableBackup[] = [];
    for (const table of await listTables(client)) tables.push(await backUp(client, table, folder));
    await client.query('commit');
    const manifest: Manifest = { format: 'housestaff-backup', version: 1, takenAt: takenAt.toISOString(), migrations, tables, files: keepFiles(dataDir, folder) };
    writeManifest(folder, manifest);
    return manifest;
  });
}

async function refuseHalfSight(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string; all: boolean }>('select current_user as role, rolsuper or rolbypassrls as all from pg_roles where rolname = current_user');
  if (rows[0]?.all) return;
  throw new Error(
    `The role ${rows[0]?.role} can't see every organization's rows. Set BACKUP_DATABASE_URL to a role made by: create role housestaff_backup login bypassrls password '…'; grant pg_read_all_data to housestaff_backup;`,
  );
}

async function backUp(client: Client, table: Table, folder: string): Promise<TableBackup> {
  const hashed = new Hashed();
  const rows = client.query(copyTo(`copy ${nameOf(table)} (${columnsOf(table)}) to stdout`));
  await pipeline(rows, hashed, createGzip(), createWriteStream(join(folder, fileOf(table)), { mode: 0o600 }));
  return { ...table, rows: rows.rowCount, sha256: hashed.sha256() };
}

function keepFiles(dataDir: string, folder: string): string[] {
  if (!existsSync(dataDir)) return [];
  const files = readdirSync(dataDir).filter((name) => KEPT_FILE.test(name) && statSync(join(dataDir, name)).isFile());
  if (files.length > 0) mkdirSync(join(folder, 'files'), { mode: 0o700 });
  for (const name of files) copyFileSync(join(dataDir, name), join(folder, 'files', name));
  return files;
}
