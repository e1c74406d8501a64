// Compiles the API, the worker and the CLI to dist/ (CommonJS, library names resolved to relative paths) and the web with next build.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const SERVER = ['apps/api', 'apps/worker', 'apps/cli', 'libs'];
const WEB = ['apps/web', 'libs/web'];
const CONFIG = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs', 'tools/swc-jest.cjs'];
const LEFT_OUT = new Set(['node_modules', '.next', 'dist']);

function files(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isStale(stamp, hash) {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash;
}

const isSource = (path) => /\.tsx?$/.test(path) && !/\.(spec|int-spec|e2e-spec|acceptance)\.ts$|\.d\.ts$/.test(path);

function buildServer() {
  const sources = SERVER.flatMap(files).filter((path) => isSource(path) && !WEB.some((web) => path.startsWith(`${web}/`)));
  const hash = hashOf([...CONFIG, ...sources]);
  const stamp = join(root, 'dist/.stamp');
  if (!isStale(stamp, hash)) return;
  console.log(`Building the server (${sources.length} files) …`);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { transformFileSync } = require('@swc/core');
  const settings = require('./swc-jest.cjs');
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  const options = { ...settings, swcrc: false, sourceMaps: true, jsc: { ...settings.jsc, baseUrl: root, paths } };
  for (const source of sources) emit(source, transformFileSync(join(root, source), options));
  writeFileSync(stamp, hash);
}

function emit(source, { code, map }) {
  const target = join(root, 'dist', source.replace(/\.tsx?$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${relative(dirname(target), target)}.map\n`);
  writeFileSync(`${target}.map`, map);
}

function buildWeb() {
  const hash = hashOf([...CONFIG, ...WEB.flatMap(files).filter((path) => !path.endsWith('next-env.d.ts'))]);
  const stamp = join(root, 'apps/web/.next/.housestaff-stamp');
  if (!isStale(stamp, hash)) return;
  console.log('Building the web …');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [require.resolve('next/dist/bin/next'), 'build', join(root, 'apps/web')], { stdio: 'inherit', env, cwd: root });
  if (status !== 0) throw new Error('The web did not build. The lines above say why.');
  writeFileSync(stamp, hash);
}

/** Builds what the stamps say is missing or half-done. A stamp is written last, so that an aborted build is done again. */
export function build({ web = true } = {}) {
  buildServer();
  if (web) buildWeb();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
