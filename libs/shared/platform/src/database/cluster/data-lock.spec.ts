import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataInUse, lockData } from './data-lock';
import { startedAt } from './process-table';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockFile = () => join(folder, 'housestaff.lock');

describe('the lock on the data', () => {
  it('refuses a second holder, saying which process has it and what to do', () => {
    const lock = lockData(folder);
    expect(() => lockData(folder)).toThrow(DataInUse);
    expect(() => lockData(folder)).toThrow(new RegExp(`process ${process.pid}.*Stop that one first, or set DATA_DIR`));
    lock.release();
    lockData(folder).release();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('takes over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(lockFile(), JSON.stringify({ pid }));
    lockData(folder).release();
  });

  it('takes over when the number now belongs to another process', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startedAt: `${startedAt(process.pid)}0` }));
    if (startedAt(process.pid) === undefined) return;
    lockData(folder).release();
  });

  it.each(['', '{', 'null', '{"pid":"x"}'])('takes over from a torn file %p', (content) => {
    writeFileSync(lockFile(), content);
    lockData(folder).release();
  });

  it('does not remove a lock that is no longer its own', () => {
    const lock = lockData(folder);
    writeFileSync(lockFile(), JSON.stringify({ pid: 1 }));
    lock.release();
    expect(existsSync(lockFile())).toBe(true);
  });
});
