// Writes the web's client types from spec/openapi.json, offline. With --check it only says whether they are up to date.
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'libs/web/api-client/src/generated');
const spec = JSON.parse(readFileSync(join(root, 'spec/openapi.json'), 'utf8'));
const HEAD = '// Generated from spec/openapi.json by tools/api-client.mjs. Do not edit.\n';

const schema = HEAD + astToString(await openapiTS(spec, { alphabetize: true }));
const names = Object.keys(spec.components.schemas).sort();
const types = `${HEAD}import type { components } from './schema';\n\ntype Schemas = components['schemas'];\n\n${names.map((name) => `export type ${name} = Schemas['${name}'];`).join('\n')}\n`;

const stale = [];
mkdirSync(folder, { recursive: true });
for (const [file, text] of [['schema.ts', schema], ['types.ts', types]]) {
  const path = join(folder, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
}
console.log(stale.length === 0 ? 'The generated client is up to date' : `${process.argv.includes('--check') ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
process.exitCode = process.argv.includes('--check') && stale.length > 0 ? 1 : 0;
