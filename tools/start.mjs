// npm start: installs and builds what is missing, then runs the product in this process. With --worker, a worker that runs its jobs.
import { installMissing } from './install.mjs';

const worker = process.argv.includes('--worker');
installMissing();
const { build } = await import('./build.mjs');
build({ web: !worker });
process.env.NODE_ENV ??= 'production';
const { start } = (worker ? await import('../dist/apps/worker/src/main.js') : await import('../dist/apps/api/src/main.js')).default;
await start();
