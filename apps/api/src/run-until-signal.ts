import { readSettings, type Settings } from '@housestaff/platform';

/** What a process is for. `stop` may come while it starts, and more than once. */
export interface Runnable {
  start(settings: Settings): Promise<void>;
  stop(): Promise<void>;
}

/** Runs it in this process until SIGINT or SIGTERM; exits with 1 when it can't start or doesn't stop cleanly. */
export async function runUntilSignal(server: Runnable): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(server, 0));
  try {
    await server.start(readSettings());
  } catch (error) {
    console.error(reasonOf(error));
    await leave(server, 1);
  }
}

async function leave(server: Runnable, code: number): Promise<void> {
  try {
    await server.stop();
  } catch (error) {
    console.error(error);
    code = 1;
  }
  process.exit(code);
}

/** What an operator can act on, without a stack where the reason is known. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, port } = error as Error & { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Stop what uses it, or set PORT (of a worker: WORKER_PORT) to another one.`;
  return error.name === 'Error' || error.name === 'DataInUse' || error.name === 'BadSetting' ? error.message : error;
}
