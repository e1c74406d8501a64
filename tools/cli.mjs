// npm run cli -- <command>: builds the server when it is stale, then runs the command.
import { installMissing } from './install.mjs';

installMissing();
// Told to end, npm ends the shell between itself and this process, and not this process: the shell's end is the signal.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 250).unref();
}
const { build } = await import('./build.mjs');
build({ web: false });
process.env.NODE_ENV ??= 'production';
await import('../dist/apps/cli/src/main.js');
