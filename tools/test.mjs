// npm test: installs and builds what is missing, then every guard, suite and journey. Ends with the counts on one line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installMissing } from './install.mjs';

installMissing();
const scratch = mkdtempSync(join(tmpdir(), 'housestaff-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const nothingSkipped = process.env.CI === 'true' || process.argv.includes('--all');

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const began = performance.now();
  const ok = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} after ${Math.round((performance.now() - began) / 1000)} s`);
  return ok;
}

function guard(title, command, args, env) {
  counts[run(title, command, args, env) ? 'passed' : 'failed'] += 1;
}

function jest(project, zone) {
  const report = join(scratch, `${project}-${zone.replaceAll('/', '-')}.json`);
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--json', `--outputFile=${report}`, '--silent'];
  // The acceptance plans against the clock, so it has the machine to itself.
  args.push(project === 'acceptance' ? '--runInBand' : '--maxWorkers=2');
  if (project !== 'unit') args.push('--forceExit');
  const ok = run(`${project} tests, TZ=${zone}`, process.execPath, args, { TZ: zone, NODE_ENV: 'test', CI: nothingSkipped ? 'true' : '' });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites || (ok ? 0 : 1);
  counts.skipped += result.numPendingTests;
}

function journeys() {
  const chromium = ['/usr/bin/chromium', process.env.CHROMIUM_PATH].find((path) => path && existsSync(path));
  if (!chromium) {
    console.log('\n── browser journeys: no Chromium on this machine (CHROMIUM_PATH names one elsewhere)');
    counts[nothingSkipped ? 'failed' : 'skipped'] += 1;
    return;
  }
  const report = join(scratch, 'journeys.json');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const ok = run('browser journeys', process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=line,json'], env);
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
  if (stats.flaky > 0) console.log(`${stats.flaky} of the journeys passed only at the second try`);
  counts.passed += stats.expected + stats.flaky;
  counts.failed += stats.unexpected || (ok ? 0 : 1);
  counts.skipped += stats.skipped;
}

/** A guard that needs a program of the system's; without it skipped, or failed where nothing may be. */
function guardWith(program, title, script) {
  const folders = [...process.env.PATH.split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  if (folders.some((folder) => existsSync(join(folder, program)))) return guard(title, process.execPath, [script]);
  console.log(`\n── ${title}: no ${program} on this machine (Debian: apt-get install -y ${program})`);
  counts[nothingSkipped ? 'failed' : 'skipped'] += 1;
}

guard('lock file installs', 'npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
guard('the client is generated from the spec', process.execPath, ['tools/api-client.mjs', '--check']);
guard('lint, probes, graph', process.execPath, ['tools/lint.mjs']);
guard('types', process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']);
guard('types of the web', process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json']);
jest('unit', 'UTC');
jest('unit', 'America/New_York');
guard('build', process.execPath, ['tools/build.mjs']);
jest('integration', 'UTC');
jest('e2e', 'UTC');
guard('the built product starts, answers and stops', process.execPath, ['tools/smoke.mjs']);
guardWith('redis-server', 'two API instances and two workers', 'tools/smoke-many.mjs');
guardWith('nginx', 'nginx in front of two API instances and the pages', 'tools/smoke-nginx.mjs');
journeys();
if (process.argv.includes('--with-acceptance')) jest('acceptance', 'UTC');

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 || (nothingSkipped && counts.skipped > 0) ? 1 : 0);
