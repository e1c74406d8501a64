// npm run acceptance: the main job on the real inputs in ../shared/data, where that folder is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installMissing } from './install.mjs';

if (!existsSync('../shared/data')) {
  console.log('There is no ../shared/data here: nothing to accept against.');
  process.exit(0);
}
installMissing();
const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'acceptance', '--runInBand', '--forceExit'];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test' } }).status ?? 1);
