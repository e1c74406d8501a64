// npm start: installs and builds what is missing, then runs the product in this process.
import { installMissing } from './install.mjs';

installMissing();
const { build } = await import('./build.mjs');
build();
process.env.NODE_ENV ??= 'production';
const { start } = (await import('../dist/apps/api/src/main.js')).default;
await start();
