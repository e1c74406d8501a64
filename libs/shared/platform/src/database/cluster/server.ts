import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../free-port';
import type { Account } from './account';
import type { Place } from './place';
import { isAlive, waitUntilGone } from './process-table';

export interface Server {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  /** Left running by a killed process, and taken over. */
  readonly adopted: boolean;
  /** Fast shutdown: sessions are cut, everything committed is kept. */
  stop(): Promise<void>;
  /** Lets it outlive this process; the next start takes it over. */
  detach(): void;
}

export interface Launch {
  readonly place: Place;
  readonly account: Account;
  readonly password: string;
  readonly settings: readonly string[];
  /** Any free one when left out. */
  readonly port?: number;
}

/** The data was made with another password: waiting does not help. */
class WrongPassword extends Error {}

const host = '127.0.0.1';

const wrongPassword =
  'The database refuses the password in DATA_DIR/database-password-postgres: put that file back as it was when the database was made.';

export async function launch(launching: Launch): Promise<Server> {
  // Another program may take the free port first, or a killed server's memory may not be let go yet: then again.
  for (let attempt = 1; ; attempt++) {
    const port = launching.port ?? (await freePort(host));
    const child = spawnServer(launching, port);
    try {
      await untilReady(child, port, launching.password);
      return handle(child.pid as number, port, false);
    } catch (error) {
      if (child.pid && isAlive(child.pid)) process.kill(child.pid, 'SIGQUIT');
      if (error instanceof WrongPassword) throw error;
      if (attempt === 3) throw new Error(`PostgreSQL does not start: ${(error as Error).message}\n${lastLog(launching)}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

export function handle(pid: number, port: number, adopted: boolean): Server {
  const cutOnExit = (): void => void signal(pid, 'SIGINT');
  process.once('exit', cutOnExit);
  const stop = async (): Promise<void> => {
    process.off('exit', cutOnExit);
    await stopServer(pid);
  };
  return { host, port, pid, adopted, stop, detach: () => void process.off('exit', cutOnExit) };
}

export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, 10_000)) return;
  // Not even time for a checkpoint: the next start replays the log.
  signal(pid, 'SIGQUIT');
  if (await waitUntilGone(pid, 5_000)) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, 5_000);
}

/** Throws when it does not answer, or answers as someone else's database. */
export async function ping(port: number, password: string, data?: string): Promise<void> {
  const client = new Client({ host, port, user: 'postgres', password, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    if (data && rows[0]?.data_directory !== data) throw new Error(`port ${port} serves ${rows[0]?.data_directory}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function spawnServer({ place, account, settings }: Launch, port: number): ChildProcess {
  const data = join(place.home, 'pg');
  const log = openSync(join(place.home, 'postgres.log'), 'a', 0o640);
  const all = [`listen_addresses=${host}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', ...settings];
  const flags = ['-D', data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
  // A group of its own: Ctrl-C reaches us alone, so requests finish before their database goes.
  const options = { ...account, cwd: data, detached: true };
  const child = spawn(place.binaries.postgres, flags, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  return child;
}

async function untilReady(child: ChildProcess, port: number, password: string): Promise<void> {
  let failed: Error | undefined;
  child.once('error', (error) => (failed = error));
  child.once('exit', (code) => (failed = new Error(`it ended with code ${code}`)));
  const until = performance.now() + 60_000;
  for (;;) {
    const answer = await ping(port, password).then(() => undefined, (error: Error) => error);
    if (failed) throw failed;
    if (!answer) return;
    if ((answer as { code?: string }).code === '28P01') throw new WrongPassword(wrongPassword);
    if (performance.now() > until) throw answer;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/f', '/t']);
    return;
  }
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

function lastLog({ place }: Launch): string {
  try {
    return readFileSync(join(place.home, 'postgres.log'), 'utf8').split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}
