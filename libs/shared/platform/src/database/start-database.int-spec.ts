import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseChild, type DatabaseChild } from '../testing/database-child';
import { until } from '../testing/until';
import { isAlive } from './cluster/process-table';
import { openAppSource } from './data-sources';
import { withClient } from './roles';
import { startDatabase } from './start-database';

let folder: string;
let dataDir: string;
let child: DatabaseChild;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-start-'));
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'data');
  child = await databaseChild(dataDir);
});
afterAll(async () => {
  await child.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const note = (text: string) => withClient(child.ownerUrl, (client) => client.query(`comment on schema platform is '${text}'`));
const noted = () =>
  withClient(child.ownerUrl, (client) => client.query<{ c: string }>("select obj_description('platform'::regnamespace) as c")).then(
    ({ rows }) => rows[0]?.c,
  );
const postmaster = () => Number(readFileSync(join(dataDir, 'database/pg/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded database', () => {
  it('is migrated, with an owner and an application role that are no superusers', async () => {
    expect(child.migrated.length).toBeGreaterThan(4);
    const { rows } = await withClient(child.ownerUrl, (client) =>
      client.query("select rolname from pg_roles where rolname like 'housestaff%' and (rolsuper or rolbypassrls or rolcreaterole)"),
    );
    expect(rows).toEqual([]);
  });

  it('keeps its passwords for its owner alone', () => {
    for (const role of ['postgres', 'owner', 'app']) {
      expect(statSync(join(dataDir, `database-password-${role}`)).mode & 0o777).toBe(0o600);
    }
  });

  it('is refused to a second start, which says who has it', async () => {
    const message = new RegExp(`already in use by process ${child.process.pid}`);
    await expect(databaseChild(dataDir)).rejects.toThrow(message);
    await expect(startDatabase({ dataDir, databaseUrl: undefined })).rejects.toThrow(message);
  });

  it('refuses to serve the application as its owner', async () => {
    await expect(openAppSource(child.ownerUrl)).rejects.toThrow(/must not connect as housestaff_owner/);
    const source = await openAppSource(child.appUrl);
    await source.destroy();
  });

  it('is taken over after kill -9 left it running', async () => {
    await note('before the kill');
    const server = postmaster();
    await child.end('SIGKILL');
    expect(isAlive(server)).toBe(true);
    child = await databaseChild(dataDir);
    expect(child.said.join()).toMatch(/Taking over/);
    expect(postmaster()).toBe(server);
    expect([await noted(), child.migrated]).toEqual(['before the kill', []]);
  });

  it('is started again on its port when it alone is killed', async () => {
    await note('before its end');
    const server = postmaster();
    process.kill(server, 'SIGKILL');
    const served = () => noted().catch((error: Error) => error.message);
    await until('the database served by another process', async () => [await served(), isAlive(server)], ([note, alive]) => note === 'before its end' && !alive);
    expect(postmaster()).not.toBe(server);
  });

  it('recovers after everything was killed', async () => {
    await note('before the crash');
    const server = postmaster();
    const ended = child.end('SIGKILL');
    process.kill(server, 'SIGKILL');
    await ended;
    child = await databaseChild(dataDir);
    expect(await noted()).toBe('before the crash');
  });

  it('stops cleanly at SIGTERM, with sessions open', async () => {
    const server = postmaster();
    const stopped = await withClient(child.ownerUrl, () => child.end('SIGTERM'));
    expect(stopped).toBe(0);
    expect([isAlive(server), existsSync(join(dataDir, 'housestaff.lock'))]).toEqual([false, false]);
    child = await databaseChild(dataDir);
  });

  it('serves as a PostgreSQL of someone else’s through its URL', async () => {
    const url = new URL(child.ownerUrl);
    url.username = 'postgres';
    url.password = readFileSync(join(dataDir, 'database-password-postgres'), 'utf8');
    await withClient(url.toString(), (client) => client.query('create database elsewhere_test'));
    url.pathname = '/elsewhere_test';
    const other = { dataDir: join(folder, 'other'), databaseUrl: url.toString() };
    const running = await startDatabase(other);
    expect([running.embedded, running.migrated.length > 4]).toEqual([false, true]);
    expect(await running.dataSources.app.query('select current_user as role')).toEqual([{ role: 'housestaff_app' }]);
    await running.stop();
    const again = await startDatabase(other);
    expect(again.migrated).toEqual([]);
    await again.stop();
  });
});

describe('data that cannot be served', () => {
  it('of another PostgreSQL is refused untouched, with what to do', async () => {
    const old = join(folder, 'old');
    mkdirSync(join(old, 'database/pg'), { recursive: true });
    writeFileSync(join(old, 'database/pg/PG_VERSION'), '15\n');
    await expect(startDatabase({ dataDir: old, databaseUrl: undefined })).rejects.toThrow(
      /made by PostgreSQL 15; this release brings 18.*pg_dumpall.*Nothing was changed/,
    );
    expect(existsSync(join(old, 'housestaff.lock'))).toBe(false);
  });

  it('with its passwords lost is refused at once, naming the file', async () => {
    const lost = { dataDir: join(folder, 'lost'), databaseUrl: undefined };
    await (await startDatabase(lost)).stop();
    rmSync(join(lost.dataDir, 'database-password-postgres'));
    await expect(startDatabase(lost)).rejects.toThrow(/refuses the password in DATA_DIR\/database-password-postgres/);
  });

  // Only root runs the database as someone else.
  if (process.getuid?.() !== 0) return;
  it('is kept elsewhere when its account cannot get there, and says so', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const said: string[] = [];
    const settings = { dataDir: join(closed, 'data'), databaseUrl: undefined };
    const first = await startDatabase(settings, { say: (message) => said.push(message) });
    await first.stop();
    expect(said.join()).toMatch(/cannot reach .*closed.*: the database is kept in \/var\/lib\/housestaff/);
    const again = await startDatabase(settings);
    expect(again.migrated).toEqual([]);
    await again.stop();
    rmSync(readFileSync(join(closed, 'data/database-place'), 'utf8').trim(), { recursive: true });
  });
});
