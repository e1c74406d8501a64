import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf, type Say } from './place';
import { commandLine, isAlive } from './process-table';
import { handle, ping, stopServer, type Server } from './server';

const PATIENCE_MS = 60_000;
const WRONG_PASSWORD = '28P01';

/** The server that a killed process left running on this data: taken over, or stopped when it does not answer. */
export async function adopt(data: string, password: string, say: Say): Promise<Server | undefined> {
  const found = postmaster(data);
  if (!found) return undefined;
  if (!isAlive(found.pid) || !serves(found.pid, data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (await answers(found.port, password, data)) {
    say(`Taking over the database that an interrupted run left running (process ${found.pid})`);
    return handle(found.pid, found.port, true);
  }
  say(`Stopping the database that an interrupted run left (process ${found.pid}): it does not answer`);
  await stopServer(found.pid);
  return undefined;
}

/** Of the server on this data folder, as it notes itself; undefined when it notes nothing. */
export function runningPort(dataDir: string): number | undefined {
  return postmaster(join(homeOf(dataDir), 'pg'))?.port;
}

/** What the server notes about itself: its process on the first line, its port on the fourth. */
function postmaster(data: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** After a restart of the machine the number may belong to any program. Where command lines are hidden, believe the file. */
function serves(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return command === '' || command.includes(data);
}

/** After a crash it may be busy with its log for a while. */
async function answers(port: number, password: string, data: string): Promise<boolean> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const failure = await ping(port, password, data).then(() => undefined, (error: { code?: string }) => error);
    if (!failure) return true;
    if (failure.code === WRONG_PASSWORD) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
