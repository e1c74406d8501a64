import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAccount } from './account';
import { findBinaries, majorVersion } from './binaries';
import { initialise } from './initialise';
import { adopt } from './orphan';
import { findPlace, type Place, type Say } from './place';
import { launch, type Server } from './server';

export interface ClusterOptions {
  /** Holds the cluster, or a note where it went when the database's account cannot get here. */
  readonly dataDir: string;
  /** Of the superuser `postgres`. */
  readonly password: string;
  /** Extra `name=value` settings. */
  readonly settings?: readonly string[];
  readonly say?: Say;
  /** Any free one when left out. */
  readonly port?: number;
}

/** A running PostgreSQL of our own on a loopback port. Takes over one that a killed process left running. */
export async function startCluster(options: ClusterOptions): Promise<Server> {
  const say = options.say ?? (() => undefined);
  const account = databaseAccount(options.dataDir);
  const place = findPlace(options.dataDir, findBinaries(), account, say);
  const data = join(place.home, 'pg');
  if (existsSync(join(data, 'PG_VERSION'))) refuseOtherMajor(data, place);
  else await initialise(place, account, options.password);
  const running = await adopt(data, options.password, say);
  return running ?? launch({ place, account, password: options.password, settings: options.settings ?? [], port: options.port });
}

function refuseOtherMajor(data: string, { binaries }: Place): void {
  const found = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'));
  const ours = majorVersion(binaries);
  if (found === ours) return;
  throw new Error(
    `The database in ${data} was made by PostgreSQL ${found}; this release brings ${ours}. Start the release that made it, ` +
      `dump it (pg_dumpall), move ${data} away, start this release once, and load the dump. Nothing was changed.`,
  );
}
