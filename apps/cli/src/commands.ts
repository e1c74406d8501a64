import type { Command } from './command';
import { backup } from './commands/backup.command';
import { bench } from './commands/bench.command';
import { importYear } from './commands/import.command';
import { generate } from './commands/generate.command';
import { migrate } from './commands/migrate.command';
import { openOrganization } from './commands/open-organization.command';
import { restore } from './commands/restore.command';
import { plan } from './commands/plan.command';
import { seed } from './commands/seed.command';

/** By the word that calls it. A command is one file and one line. */
export const commands: Readonly<Record<string, Command>> = {
  backup,
  bench,
  import: importYear,
  generate,
  migrate,
  'open-organization': openOrganization,
  plan,
  restore,
  seed,
};
