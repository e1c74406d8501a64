import { chmodSync, copyFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrateTo } from '../database/data-sources';
import { withClient } from '../database/roles';
import { Hashed } from './hashed';
import { BadBackup, fileOf, readManifest, type Manifest, type TableBackup } from './manifest';
import { columnsOf, listTables, nameOf } from './tables';

export interface RestoreOptions {
  readonly folder: string;
  /** Of the role that owns, or will own, the tables. */
  readonly ownerUrl: string;
  readonly dataDir: string;
}

/**
 * Puts a backup into an empty database: the tables as they were made then, their rows, and the files of the data folder. All or
 * nothing. A start migrates it to the present. Throws `BadBackup` for a damaged one or one of a newer version, and on a database that holds organizations.
 */
export async function restoreDatabase({ folder, ownerUrl, dataDir }: RestoreOptions): Promise<Manifest> {
  const manifest = readManifest(folder);
  for (const table of manifest.tables) if (!existsSync(join(folder, fileOf(table)))) throw new BadBackup(folder, `lacks ${fileOf(table)}`);
  await withClient(ownerUrl, refuseFilled);
  await migrateTo(ownerUrl, manifest.migrations);
  await withClient(ownerUrl, async (client) => {
    await client.query('begin');
    const restoreGuards = await liftGuards(client);
    for (const table of manifest.tables) await fill(client, table, folder);
    await restoreGuards();
    await client.query('commit');
  });
  restoreFiles(manifest, folder, dataDir);
  return manifest;
}

async function refuseFilled(client: Client): Promise<void> {
  // Its pages, not its rows: the owner sees no organization's.
  const { rows } = await client.query<{ filled: boolean }>("select coalesce(pg_relation_size(to_regclass('program.organization')), 0) > 0 as filled");
  if (!rows[0]?.filled) return;
  throw new Error('This database holds organizations already. Restore into an empty one: a new database, or with the embedded one a new DATA_DIR.');
}

/**
 * The owner sees only a tenant's rows, triggers seal what is appended, and foreign keys want an order. Within the transaction
 * none of them holds; the function that is returned brings them back, and checks every foreign key.
 */
async function liftGuards(client: Client): Promise<() => Promise<void>> {
  const tables = await listTables(client);
  const { rows: keys } = await client.query<{ schema: string; name: string; key: string; definition: string }>(
    `select n.nspname as schema, c.relname as name, k.conname as key, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and n.nspname not like 'pg\\_%'`,
  );
  const { rows: forced } = await client.query<{ schema: string; name: string }>(
    'select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity',
  );
  for (const table of tables) await client.query(`alter table ${nameOf(table)} disable trigger user`);
  for (const table of forced) await client.query(`alter table ${nameOf(table)} no force row level security`);
  for (const key of keys) await client.query(`alter table ${nameOf(key)} drop constraint ${client.escapeIdentifier(key.key)}`);
  // What migrations put into the tables is in the backup too.
  await client.query(`truncate ${tables.map(nameOf).join(', ')}`);
  return async () => {
    for (const key of keys) await client.query(`alter table ${nameOf(key)} add constraint ${client.escapeIdentifier(key.key)} ${key.definition}`);
    for (const table of forced) await client.query(`alter table ${nameOf(table)} force row level security`);
    for (const table of tables) await client.query(`alter table ${nameOf(table)} enable trigger user`);
  };
}

async function fill(client: Client, table: TableBackup, folder: string): Promise<void> {
  const hashed = new Hashed();
  const into = client.query(copyFrom(`copy ${nameOf(table)} (${columnsOf(table)}) from stdin`));
  await pipeline(createReadStream(join(folder, fileOf(table))), createGunzip(), hashed, into);
  if (into.rowCount !== table.rows || hashed.sha256() !== table.sha256) throw new BadBackup(folder, `is damaged: ${fileOf(table)} is not what was written`);
}

function restoreFiles({ files }: Manifest, folder: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  for (const name of files) {
    copyFileSync(join(folder, 'files', name), join(dataDir, name));
    chmodSync(join(dataDir, name), 0o600);
  }
}
