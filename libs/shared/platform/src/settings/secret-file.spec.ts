import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFile } from './secret-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a secret of the installation', () => {
  it('is made once, long, and for its owner alone', () => {
    const made = secretFile(folder, 'key');
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(secretFile(folder, 'key')).toBe(made);
    expect(secretFile(folder, 'other')).not.toBe(made);
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  });

  it('makes the folder when there is none', () => {
    expect(secretFile(join(folder, 'new', 'data'), 'key', () => 'given')).toBe('given');
  });
});
