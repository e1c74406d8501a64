import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SystemClock, type Actor, type Id } from '@housestaff/kernel';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { isAlive } from '../database/cluster/process-table';
import { migrate, openAppSource, type Records } from '../database/data-sources';
import { appRole, ownerRole, prepareCluster, withClient } from '../database/roles';
import { AlsCurrentActor } from '../tenancy/als-current-actor';
import { AppSource } from '../tenancy/app-source';
import { SystemTransaction } from '../tenancy/system-transaction';
import { TenantContext } from '../tenancy/tenant-context';
import { TypeOrmUnitOfWork } from '../tenancy/typeorm-unit-of-work';
import { joinTestCluster, testPassword } from './test-cluster';
import { PATIENCE } from './until';

/** A migrated, empty database of this test file's own, and what a use case's adapters are made with. */
export interface TestDatabase {
  /** `…_test_…`; nothing here works on a database of another name. */
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** For what no role of the product may do: tampering, looking past row-level security. */
  readonly superuserUrl: string;
  readonly source: DataSource;
  readonly app: AppSource;
  readonly context: TenantContext;
  readonly currentActor: AlsCurrentActor;
  readonly unitOfWork: TypeOrmUnitOfWork;
  readonly system: SystemTransaction;
  /** As this organization, inside one unit of work: adapters and use cases both work. */
  asTenant<T>(organizationId: Id, work: () => Promise<T>, overrides?: Partial<Actor>): Promise<T>;
  /** As this organization, with no unit of work open: each use case commits by itself. */
  actingAs<T>(organizationId: Id, work: () => Promise<T>, overrides?: Partial<Actor>): Promise<T>;
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  readonly records?: Records;
}

let counter = 0;
let latest: TestDatabase | undefined;

/** Call in `beforeAll`, and `close()` in `afterAll`. About 150 ms when the cluster runs. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { port } = await joinTestCluster();
  const url = (role: string, database: string): string => `postgres://${role}:${testPassword}@127.0.0.1:${port}/${database}`;
  const name = `housestaff_test_${process.pid}_${++counter}_${randomUUID().slice(0, 4)}`;
  const admin = url('postgres', 'postgres');
  await withClient(admin, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('housestaff.template'))");
    const template = await ensureTemplate(client, admin, (database) => url(ownerRole, database));
    await client.query("select pg_advisory_unlock(hashtext('housestaff.template'))");
    await client.query(`create database ${name} template ${template} owner ${ownerRole}`);
  });
  const urls = { appUrl: url(appRole, name), ownerUrl: url(ownerRole, name), superuserUrl: url('postgres', name) };
  latest = await open(name, urls, admin, options);
  return latest;
}

/** As `TestDatabase.asTenant`, on the database that this test file opened last. */
export function asTenant<T>(organizationId: Id, work: () => Promise<T>, overrides?: Partial<Actor>): Promise<T> {
  return opened().asTenant(organizationId, work, overrides);
}

/** A new organization's id, its row committed. */
export async function seedOrganization(name = 'Test hospital', db: TestDatabase = opened()): Promise<Id> {
  const id = randomUUID();
  await db.asTenant(id, () =>
    db.context.query('insert into program.organization (organization_id, name) values ($1, $2)', [id, name]),
  );
  return id;
}

/** An actor of this organization with every permission that `org-admin` gives. */
export function testActor(organizationId: Id, overrides: Partial<Actor> = {}): Actor {
  const base = { userId: randomUUID(), label: 'tester@example.org', grants: [{ role: 'org-admin' }], correlationId: 'test' };
  return { organizationId, ...base, ...overrides };
}

export const testClock = new SystemClock();

type Urls = Pick<TestDatabase, 'appUrl' | 'ownerUrl' | 'superuserUrl'>;

async function open(name: string, urls: Urls, admin: string, options: TestDatabaseOptions): Promise<TestDatabase> {
  const source = await openAppSource(urls.appUrl, { records: options.records, poolSize: 8, connectMs: PATIENCE });
  const app = new AppSource(source);
  const context = new TenantContext();
  const unitOfWork = new TypeOrmUnitOfWork(app, context);
  const actingAs: TestDatabase['actingAs'] = (organizationId, work, overrides) =>
    context.runAs(testActor(organizationId, overrides), work);
  return {
    name,
    ...urls,
    source,
    app,
    context,
    unitOfWork,
    currentActor: new AlsCurrentActor(context),
    system: new SystemTransaction(app),
    actingAs,
    asTenant: (organizationId, work, overrides) =>
      actingAs(organizationId, () => unitOfWork.run(work), overrides),
    close: async () => {
      if (source.isInitialized) await source.destroy();
      await withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Made once for each state of the migrations. Migrates under another name first: half a template is never used. */
async function ensureTemplate(client: Client, admin: string, ownerUrl: (database: string) => string): Promise<string> {
  const template = `housestaff_test_template_${migrationsHash()}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;
  await dropLeftovers(client);
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await prepareCluster(admin, draft, { owner: testPassword, app: testPassword });
  await migrate(ownerUrl(draft));
  await client.query(`alter database ${draft} rename to ${template}`);
  return template;
}

/** Databases of test processes that were killed. */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname ~ '^housestaff_test_\\d+_'");
  for (const { datname } of rows) {
    if (isAlive(Number(datname.split('_')[2]))) continue;
    await client.query(`drop database if exists ${datname} with (force)`);
  }
}

function migrationsHash(): string {
  const folder = resolve(__dirname, '../database/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function opened(): TestDatabase {
  if (!latest) throw new Error('Open a testDatabase() first');
  return latest;
}
