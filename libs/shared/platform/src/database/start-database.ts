import type { DataSource } from 'typeorm';
import type { Settings } from '../settings/settings';
import { secretFile } from '../settings/secret-file';
import { lockData } from './cluster/data-lock';
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
export async function startDatabase(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'databaseAppPassword'>,
  options: StartOptions = {},
): Promise<RunningDatabase> {
  const reached = settings.databaseUrl
    ? await reachExternal(settings.databaseUrl, settings.databaseAppPassword ?? passwordOf(settings.dataDir, 'app'))
    : await startEmbedded(settings.dataDir, options.say);
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

interface Reached {
  readonly appUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const database = 'housestaff';

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
