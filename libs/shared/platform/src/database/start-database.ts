import type { DataSource } from 'typeorm';
import type { Settings } from '../settings/settings';
import { secretFile } from '../settings/secret-file';
import { DataInUse, lockData } from './cluster/data-lock';
import { runningPort } from './cluster/orphan';
import type { Say } from './cluster/place';
import { startSupervised } from './cluster/supervise';
import { migrate, openAppSource, type AppSourceOptions } from './data-sources';
import { appRole, ownerRole, prepareAppRole, prepareCluster } from './roles';

export interface DataSources {
  /** As `housestaff_app`: row-level security holds. */
  readonly app: DataSource;
  /** For migrations and commands of the operator. Owns the tables, is no superuser when embedded. */
  readonly ownerUrl: string;
}

export interface RunningDatabase {
  readonly dataSources: DataSources;
  readonly embedded: boolean;
  /** Migrations that ran in this start. */
  readonly migrated: string[];
  stop(): Promise<void>;
}

export interface StartOptions extends AppSourceOptions {
  /** Told what takes a while or is out of the ordinary, in words for the operator. */
  readonly say?: Say;
}

/**
 * The embedded database, or the one that DATABASE_URL names: reached, roles made, migrated, and opened as a role that
 * row-level security holds for. Embedded, it throws `DataInUse` while another process holds the data.
 */
export async function startDatabase(settings: DatabaseSettings, options: StartOptions = {}): Promise<RunningDatabase> {
  const reached = await reach(settings, options.say);
  try {
    const migrated = await migrate(reached.ownerUrl);
    const app = await openAppSource(reached.appUrl, options);
    const stop = async (): Promise<void> => {
      if (app.isInitialized) await app.destroy();
      await reached.stop();
    };
    return { dataSources: { app, ownerUrl: reached.ownerUrl }, embedded: !settings.databaseUrl, migrated, stop };
  } catch (error) {
    await reached.stop();
    throw error;
  }
}

export interface ReachedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** The database without its migrations, as the role that owns the tables. */
export async function reachOwner(settings: DatabaseSettings, say?: Say): Promise<ReachedDatabase> {
  const reached = await reach(settings, say);
  return { url: reached.ownerUrl, stop: reached.stop };
}

/** As a role that sees every organization's rows: the embedded database's superuser, also while a server runs it, else whom `given` names. */
export async function reachAllRows(settings: DatabaseSettings, given: string | undefined, say?: Say): Promise<ReachedDatabase> {
  if (settings.databaseUrl) return { url: given ?? settings.databaseUrl, stop: async () => undefined };
  const running = runningPort(settings.dataDir);
  const url = (port: number): string => `postgres://postgres:${passwordOf(settings.dataDir, 'postgres')}@127.0.0.1:${port}/${database}`;
  try {
    const reached = await startEmbedded(settings.dataDir, say);
    return { url: url(Number(new URL(reached.ownerUrl).port)), stop: reached.stop };
  } catch (error) {
    if (!(error instanceof DataInUse) || running === undefined) throw error;
    return { url: url(running), stop: async () => undefined };
  }
}

type DatabaseSettings = Pick<Settings, 'dataDir' | 'databaseUrl' | 'databaseAppPassword'>;

interface Reached {
  readonly appUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const database = 'housestaff';

function reach({ databaseUrl, databaseAppPassword, dataDir }: DatabaseSettings, say?: Say): Promise<Reached> {
  return databaseUrl ? reachExternal(databaseUrl, databaseAppPassword ?? passwordOf(dataDir, 'app')) : startEmbedded(dataDir, say);
}

async function startEmbedded(dataDir: string, say?: Say): Promise<Reached> {
  const lock = lockData(dataDir);
  try {
    const [superuser, owner, app] = ['postgres', 'owner', 'app'].map((name) => passwordOf(dataDir, name)) as [string, string, string];
    const server = await startSupervised({ dataDir, password: superuser, say });
    const stop = async (): Promise<void> => {
      await server.stop();
      lock.release();
    };
    const url = (role: string, password: string, name = database): string =>
      `postgres://${role}:${password}@${server.host}:${server.port}/${name}`;
    await prepareCluster(url('postgres', superuser, 'postgres'), database, { owner, app });
    return { ownerUrl: url(ownerRole, owner), appUrl: url(appRole, app), stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function reachExternal(ownerUrl: string, password: string): Promise<Reached> {
  await prepareAppRole(ownerUrl, password);
  const appUrl = new URL(ownerUrl);
  appUrl.username = appRole;
  appUrl.password = password;
  return { ownerUrl, appUrl: appUrl.toString(), stop: async () => undefined };
}

function passwordOf(dataDir: string, role: string): string {
  return secretFile(dataDir, `database-password-${role}`).trim();
}
