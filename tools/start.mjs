// npm start: installs and builds what is missing, then runs the product in this process. With --worker, a worker that runs its jobs; with --web, the pages alone.
import { installMissing } from './install.mjs';

const part = process.argv.includes('--worker') ? 'worker' : process.argv.includes('--web') ? 'web' : 'api';
installMissing();
const { build } = await import('./build.mjs');
build({ web: part !== 'worker' });
const { serve } = await import('./serve.mjs');
await serve(part);
