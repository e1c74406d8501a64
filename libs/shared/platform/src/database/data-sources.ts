import { DataSource, type DataSourceOptions } from 'typeorm';
import { readPrivileges, refusePrivileged } from './app-privileges';
import { orderedMigrations } from './ordered-migrations';

/** TypeORM records (`EntitySchema` or decorated classes), where a context keeps any. */
export type Records = DataSourceOptions['entities'];

export interface AppSourceOptions {
  readonly records?: Records;
  /** Most connections at once. */
  readonly poolSize?: number;
  /** Milliseconds that work waits for a connection; 10,000 when left out. */
  readonly connectMs?: number;
}

/** The application's connections. Throws when they would escape row-level security. */
export async function openAppSource(url: string, options: AppSourceOptions = {}): Promise<DataSource> {
  const source = new DataSource({
    ...common(url),
    entities: options.records ?? [],
    poolSize: options.poolSize ?? 20,
    extra: { statement_timeout: 60_000, idle_in_transaction_session_timeout: 120_000, connectionTimeoutMillis: options.connectMs ?? 10_000 },
  });
  await source.initialize();
  try {
    refusePrivileged(await readPrivileges(source));
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}

/** Runs what is missing, as the owner. Two instances that start at once take turns. Returns the names that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return runMigrations(ownerUrl, orderedMigrations());
}

/** The tables as they were when just these migrations had run. Throws where one of them is not of this version. */
export async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<string[]> {
  const known = new Map(orderedMigrations().map((migration) => [new migration().name, migration]));
  const missing = names.filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`This version does not know ${missing.join(', ')}: take the version that the data is of, or a newer one`);
  return runMigrations(ownerUrl, names.flatMap((name) => known.get(name) ?? []));
}

async function runMigrations(ownerUrl: string, migrations: ReturnType<typeof orderedMigrations>): Promise<string[]> {
  const source = await new DataSource({ ...common(ownerUrl), migrations, poolSize: 2 }).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query("select pg_advisory_lock(hashtext('housestaff.migrate'))");
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await lock.query("select pg_advisory_unlock(hashtext('housestaff.migrate'))").catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

function common(url: string) {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    installExtensions: false,
    migrationsTableName: 'schema_migration',
    applicationName: 'housestaff',
    // A cut idle connection is replaced; without a listener it would end the process.
    poolErrorHandler: () => undefined,
  } as const;
}
