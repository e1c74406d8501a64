// npm run cli -- <command>: builds the server when it is stale, then runs the command.
import { installMissing } from './install.mjs';

installMissing();
const { build } = await import('./build.mjs');
build({ web: false });
process.env.NODE_ENV ??= 'production';
await import('../dist/apps/cli/src/main.js');
