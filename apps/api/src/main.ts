import 'reflect-metadata';
import { readSettings } from '@housestaff/platform';
import { Server } from './server';

export { createApp } from './create-app';

/** Runs the product in this process until SIGINT or SIGTERM. */
export async function start(): Promise<void> {
  const server = new Server((line) => console.log(line));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(server, 0));
  try {
    await server.start(readSettings(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
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
