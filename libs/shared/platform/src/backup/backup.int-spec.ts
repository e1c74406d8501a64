import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withClient } from '../database/roles';
import { seedOrganization, testDatabase, type TestDatabase } from '../testing';
import { backupDatabase } from './backup-database';
import { readManifest, writeManifest } from './manifest';
import { restoreDatabase } from './restore-database';
import { listTables, nameOf } from './tables';

let db: TestDatabase;
let folder: string;
let count = 0;

beforeAll(async () => {
  db = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'housestaff-backup-'));
  for (const name of ['Riverbend', 'Näſt & "quoted"\t\\N']) {
    const organization = await seedOrganization(name);
    await db.asTenant(organization, () =>
      db.context.query(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, gen_random_uuid(), 'Family medicine', 'family', 'UTC')`, [organization]),
    );
  }
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/signing-key'), 'a key');
  for (const kept of ['housestaff.lock', 'database-password-app']) writeFileSync(join(folder, 'data', kept), 'of the old one');
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const backUp = (to: string) => backupDatabase({ url: db.superuserUrl, folder: join(folder, to), dataDir: join(folder, 'data'), takenAt: new Date(0) });

/** An empty database for as long as the work takes. */
async function onEmpty(work: (urls: { owner: string; all: string }) => Promise<void>): Promise<void> {
  const name = `${db.name}_r${++count}`;
  const at = (url: string): string => url.replace(db.name, name);
  await withClient(db.superuserUrl, (client) => client.query(`create database ${name} owner housestaff_owner`));
  try {
    await work({ owner: at(db.ownerUrl), all: at(db.superuserUrl) });
  } finally {
    await withClient(db.superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
  }
}

const rowsOf = (url: string) =>
  withClient(url, async (client) => {
    const rows: Record<string, unknown[]> = {};
    for (const table of await listTables(client)) rows[nameOf(table)] = (await client.query(`select t::text from ${nameOf(table)} t order by 1`)).rows;
    return rows;
  });

/** Foreign keys, triggers and row-level security as the catalogue has them. */
const guardsOf = (url: string) =>
  withClient(url, async (client) => ({
    keys: (await client.query("select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d, condeferred, convalidated from pg_constraint where contype = 'f' order by 1, 2")).rows,
    triggers: (await client.query('select tgrelid::regclass::text as t, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2')).rows,
    security: (await client.query('select oid::regclass::text as t, relrowsecurity, relforcerowsecurity from pg_class where relrowsecurity order by 1')).rows,
  }));

describe('a backup', () => {
  it('comes back whole into an empty database: rows of every organization, keys, triggers, row-level security', async () => {
    const taken = await backUp('whole');
    expect(taken.tables.find((table) => table.name === 'organization')).toMatchObject({ schema: 'program', rows: 2 });
    await onEmpty(async ({ owner, all }) => {
      await restoreDatabase({ folder: join(folder, 'whole'), ownerUrl: owner, dataDir: join(folder, 'new') });
      expect(await rowsOf(all)).toEqual(await rowsOf(db.superuserUrl));
      expect(await guardsOf(all)).toEqual(await guardsOf(db.superuserUrl));
    });
    expect(readFileSync(join(folder, 'new/signing-key'), 'utf8')).toBe('a key');
    expect(statSync(join(folder, 'new/signing-key')).mode & 0o777).toBe(0o600);
    expect(['housestaff.lock', 'database-password-app'].filter((name) => existsSync(join(folder, 'new', name)))).toEqual([]);
  });

  it('is one moment: what is written meanwhile is in it wholly or not at all', async () => {
    let going = true;
    const writing = (async () => {
      while (going) {
        const organization = await seedOrganization(`Meanwhile ${++count}`);
        await db.asTenant(organization, () =>
          db.context.query(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, gen_random_uuid(), 'P', 'family', 'UTC')`, [organization]),
        );
      }
    })();
    await backUp('meanwhile');
    going = false;
    await writing;
    await onEmpty(async ({ owner }) => {
      await expect(restoreDatabase({ folder: join(folder, 'meanwhile'), ownerUrl: owner, dataDir: join(folder, 'other') })).resolves.toMatchObject({ version: 1 });
    });
  });

  it('is refused to a role that row-level security holds for, with what to do', async () => {
    await expect(backupDatabase({ url: db.ownerUrl, folder: join(folder, 'half'), dataDir: folder, takenAt: new Date(0) })).rejects.toThrow(/BACKUP_DATABASE_URL.*bypassrls/);
    expect(existsSync(join(folder, 'half'))).toBe(false);
  });

  it('never writes into a folder that holds something', async () => {
    await expect(backUp('data')).rejects.toThrow(/not empty/);
  });

  it('is for its owner alone', async () => {
    await backUp('private');
    expect(statSync(join(folder, 'private')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'private/program.organization.copy.gz')).mode & 0o777).toBe(0o600);
  });
});

describe('a restore', () => {
  const restore = (from: string, ownerUrl: string) => restoreDatabase({ folder: join(folder, from), ownerUrl, dataDir: join(folder, 'x') });

  it('is refused on a database that has tables, and leaves it alone', async () => {
    await backUp('kept');
    const before = await rowsOf(db.superuserUrl);
    await expect(restore('kept', db.ownerUrl)).rejects.toThrow(/empty/);
    expect(await rowsOf(db.superuserUrl)).toEqual(before);
  });

  it('refuses a folder that was cut off, is of a newer version, or was altered', async () => {
    const { migrations } = await backUp('damaged');
    await onEmpty(async ({ owner }) => {
      writeManifest(join(folder, 'damaged'), { ...readManifest(join(folder, 'damaged')), migrations: [...migrations, 'Future9999'] });
      await expect(restore('damaged', owner)).rejects.toThrow(/Future9999/);
    });
    await onEmpty(async ({ owner, all }) => {
      const at = join(folder, 'damaged');
      writeManifest(at, { ...readManifest(at), migrations });
      const file = join(at, 'program.organization.copy.gz');
      chmodSync(file, 0o600);
      writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('Riverbend', 'Riverbond')));
      await expect(restore('damaged', owner)).rejects.toThrow(/damaged: program\.organization/);
      const left = await rowsOf(all);
      expect(left['"program"."organization"']).toEqual([]);
      await expect(restore('kept', owner)).resolves.toMatchObject({ version: 1 });
    });
    rmSync(join(folder, 'damaged/manifest.json'));
    await expect(restore('damaged', db.ownerUrl)).rejects.toThrow(/no whole backup/);
    rmSync(join(folder, 'x'), { recursive: true, force: true });
  });
});
