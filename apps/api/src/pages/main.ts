import 'reflect-metadata';
import { runUntilSignal } from '../run-until-signal';
import { PagesServer } from './pages-server';

/** Serves the web's pages in this process until SIGINT or SIGTERM. */
export function start(): Promise<void> {
  return runUntilSignal(new PagesServer((line) => console.log(line)));
}
