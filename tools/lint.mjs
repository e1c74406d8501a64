// Lint through nx, which makes the project graph first (without it the boundary rule is silent), then the probes, known edges and circles.
import { spawnSync } from 'node:child_process';
import { installMissing } from './install.mjs';

installMissing();
const nx = (...args) => ['npx', ['nx', ...args, '--skip-nx-cache', '--output-style=stream']];
const steps = [nx('run', 'workspace:lint'), nx('run', 'workspace:lint-probes'), [process.execPath, ['tools/graph-edges.mjs']], [process.execPath, ['tools/circles.mjs']]];
const failed = steps.filter(([command, args]) => spawnSync(command, args, { stdio: 'inherit' }).status !== 0);
process.exit(failed.length === 0 ? 0 : 1);
