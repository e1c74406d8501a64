import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account';
import type { Place } from './place';

/** Makes a new cluster in `home/pg`. One that was interrupted half-way never gets that name. */
export async function initialise({ binaries, home }: Place, account: Account, password: string): Promise<void> {
  const draft = join(home, 'pg.new');
  const passwordFile = join(home, `pw-${randomBytes(6).toString('hex')}`);
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  try {
    await run(binaries.initdb, initFlags(draft, passwordFile), { ...account, cwd: home });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, join(home, 'pg'));
}

function initFlags(data: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and case rules on every machine, whatever its locales.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ];
}

function run(command: string, args: string[], options: Account & { cwd: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${said.trim()}`))));
  });
}
