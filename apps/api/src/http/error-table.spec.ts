import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ERROR_TABLE } from './error-table';

const ROOT = resolve(__dirname, '../../../..');
const CODE = /readonly code(?:: string)?\s*=\s*'([^']+)'/g;

/** Codes that the given source declares. */
export function codesIn(source: string): string[] {
  return [...source.matchAll(CODE)].map((match) => match[1] as string);
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules') && !path.includes('.next') && !path.endsWith('spec.ts'))
    .map((path) => join(ROOT, folder, path));
}

describe('the error table', () => {
  it('has a row for every code that a DomainError in libs or apps can carry', () => {
    const declared = ['libs', 'apps/api', 'apps/cli'].flatMap(sources).flatMap((path) => codesIn(readFileSync(path, 'utf8')));
    expect(declared.length).toBeGreaterThan(3);
    expect([...new Set(declared)].filter((code) => !(code in ERROR_TABLE))).toEqual([]);
  });

  it('finds the code of a refusal that has no row', () => {
    const found = codesIn(`class Probe extends DomainError { readonly code = 'probe.unlisted'; }`);
    expect(found.filter((code) => !(code in ERROR_TABLE))).toEqual(['probe.unlisted']);
  });

  it.each(Object.entries(ERROR_TABLE))('%s has an error status and a known shape', (code, row) => {
    expect(code).toMatch(/^[a-z-]+\.[a-z0-9_.-]+$/);
    expect(row.status).toBeGreaterThanOrEqual(400);
    expect(row.status).toBeLessThan(600);
  });
});
