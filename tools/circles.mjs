// Files that import each other in a circle can't be read one at a time. Within a project; between projects the boundary rule sees to it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEFT_OUT = new Set(['node_modules', 'dist', '.next', 'generated']);

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The files of this project that a file imports, types too. */
function importsOf(file) {
  const bases = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*|@\/[^']*)'/g)].map(([, name]) => (name.startsWith('@/') ? join(root, 'apps/web/src', name.slice(2)) : resolve(dirname(file), name)));
  return bases.flatMap((base) => [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].filter((path) => existsSync(path)).slice(0, 1));
}

/** A circle for each import that leads back to where a walk came from. */
function circlesIn(folders) {
  const circles = [];
  const done = new Set();
  const visit = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) return void circles.push([...path.slice(at), file]);
    if (done.has(file)) return;
    for (const next of importsOf(file)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of folders.flatMap(sources)) visit(file, []);
  return circles;
}

const probe = circlesIn([join(root, 'tools/circle-probe')]);
if (probe.length !== 1) console.error('The circle of tools/circle-probe was not found');
const circles = circlesIn([join(root, 'apps'), join(root, 'libs')]);
for (const circle of circles) console.error(`A circle of imports:\n  ${circle.map((file) => file.slice(root.length + 1)).join('\n  ')}`);
if (probe.length === 1 && circles.length === 0) console.log('No circle of imports; the one that must be found was');
process.exit(probe.length === 1 && circles.length === 0 ? 0 : 1);
