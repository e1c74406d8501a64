import 'reflect-metadata';
import { runUntilSignal } from '@housestaff/api';
import { Worker } from './worker';

/** Runs jobs in this process until SIGINT or SIGTERM. */
export function start(): Promise<void> {
  return runUntilSignal(new Worker((line) => console.log(line)));
}
