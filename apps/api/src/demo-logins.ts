import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'demo-logins.json';

/** Made for this installation when its demo program was seeded. */
export interface DemoLogin {
  readonly email: string;
  readonly password: string;
  /** What to try it for, e.g. `Program coordinator`. */
  readonly role: string;
}

/** Empty where there is no demo program. */
export function readDemoLogins(dataDir: string): DemoLogin[] {
  const file = join(dataDir, FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoLogin[]) : [];
}

/** Readable by the owner alone. */
export function writeDemoLogins(dataDir: string, logins: readonly DemoLogin[]): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, FILE);
  // Made anew: an existing file would keep its mode.
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
}

/** One line for each login, in columns. */
export function demoLoginLines(logins: readonly DemoLogin[]): string[] {
  if (logins.length === 0) return [];
  const widest = (pick: (login: DemoLogin) => string): number => Math.max(...logins.map((login) => pick(login).length));
  const [roles, emails] = [widest(({ role }) => role), widest(({ email }) => email)];
  const lines = logins.map(({ role, email, password }) => `  ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password}`);
  return ['Demo logins:', ...lines];
}
