import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretBox, SecretUnreadable } from './secret-box';

const SECRET = 'https://hooks.example.org/services/T/B/hidden';
const PLACE = 'org/table/column/row';
const KEYS = { one: 'qK9vT2xWm4ZrB7nLs1YpD8cH5jFgA3eU', other: 'Lw6Rt0PzXb9QfVk2Md7SgJh4NcYa8EuT' };

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'housestaff-secrets-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const box = (settings: { secretsKey?: string; previousSecretsKey?: string; redisUrl?: string } = {}): SecretBox => new SecretBox({ dataDir, redisUrl: undefined, ...settings });

describe('a sealed secret', () => {
  it('shows nothing of itself, is another text each time, and opens again', () => {
    const [first, second] = [box({ secretsKey: KEYS.one }).seal(SECRET, PLACE), box({ secretsKey: KEYS.one }).seal(SECRET, PLACE)];
    expect(first).toMatch(/^sealed:1:[\w-]{8}:[\w-]+$/);
    expect(Buffer.from(first.split(':')[3]!, 'base64url').toString('latin1')).not.toMatch(/hooks|hidden/);
    expect(first).not.toBe(second);
    expect([first, second].map((one) => box({ secretsKey: KEYS.one }).open(one, PLACE))).toEqual([SECRET, SECRET]);
  });

  it('opens nowhere else, not with another key, and not once a letter is changed', () => {
    const sealed = box({ secretsKey: KEYS.one }).seal(SECRET, PLACE);
    expect(() => box({ secretsKey: KEYS.one }).open(sealed, 'org/table/column/another')).toThrow(SecretUnreadable);
    expect(() => box({ secretsKey: KEYS.other }).open(sealed, PLACE)).toThrow(SecretUnreadable);
    const at = sealed.length - 5;
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    expect(() => box({ secretsKey: KEYS.one }).open(changed, PLACE)).toThrow(SecretUnreadable);
    expect(() => box({ secretsKey: KEYS.one }).open('sealed:1:AAAAAAAA:AA', PLACE)).toThrow(SecretUnreadable);
  });

  it('of an earlier key opens while that one is given, and is known for it', () => {
    const sealed = box({ secretsKey: KEYS.one }).seal(SECRET, PLACE);
    const rotated = box({ secretsKey: KEYS.other, previousSecretsKey: KEYS.one });
    expect([rotated.open(sealed, PLACE), rotated.isCurrent(sealed)]).toEqual([SECRET, false]);
    const again = rotated.seal(SECRET, PLACE);
    expect([rotated.isCurrent(again), box({ secretsKey: KEYS.other }).open(again, PLACE)]).toEqual([true, SECRET]);
  });

  it('that never was one is as it stands, and not current', () => {
    expect([box().open(SECRET, PLACE), box().isCurrent(SECRET)]).toEqual([SECRET, false]);
  });
});

describe('the key', () => {
  it('is made on first use in the data folder, for its owner alone, and stays readable beside SECRETS_KEY', () => {
    const early = box();
    expect(() => early.open('sealed:1:AAAAAAAA:AA', PLACE)).toThrow(SecretUnreadable);
    const sealed = box().seal(SECRET, PLACE);
    expect(early.open(sealed, PLACE)).toBe(SECRET);
    const file = join(dataDir, 'secrets-key');
    expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8').length]).toEqual([0o600, 43]);
    expect(box().open(sealed, PLACE)).toBe(SECRET);
    expect(box({ secretsKey: KEYS.one }).open(sealed, PLACE)).toBe(SECRET);
    renameSync(file, join(dataDir, 'secrets-key.previous'));
    const rotated = box();
    expect([rotated.isCurrent(sealed), rotated.open(sealed, PLACE)]).toEqual([false, SECRET]);
  });

  it('is not made by whoever only reads, and not where several processes would each have their own', () => {
    const sealed = box({ secretsKey: KEYS.one }).seal(SECRET, PLACE);
    expect(() => box().open(sealed, PLACE)).toThrow(SecretUnreadable);
    expect(() => statSync(join(dataDir, 'secrets-key'))).toThrow('ENOENT');
    const one = box({ redisUrl: 'redis://cache' });
    expect(one.canSeal).toBe(false);
    expect(() => one.seal(SECRET, PLACE)).toThrow('SECRETS_KEY');
    expect(box({ redisUrl: 'redis://cache', secretsKey: KEYS.one }).canSeal).toBe(true);
  });
});
