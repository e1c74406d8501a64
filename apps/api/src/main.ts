import 'reflect-metadata';
import { readSettings } from '@housestaff/platform';
import { Server } from './server';

export { createApp } from './create-app';

/** Runs the product in this process until SIGINT or SIGTERM. */
export async function start(): Promise<void> {
  const server = new Server((line) => console.log(line));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(server, 0));
  try {
    await server.start(readSettings());
  } catch (error) {
    console.error(reasonOf(error));
    await leave(server, 1);
  }
}

async function leave(server: Server, code: number): Promise<void> {
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
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Stop what uses it, or set PORT to another one.`;
  return error.name === 'Error' || error.name === 'DataInUse' || error.name === 'BadSetting' ? error.message : error;
}
