import 'reflect-metadata';
import { runUntilSignal } from './run-until-signal';
import { Server } from './server';

export { createApp } from './create-app';

/** Runs the product in this process until SIGINT or SIGTERM. */
export function start(): Promise<void> {
  return runUntilSignal(new Server((line) => console.log(line)));
}
