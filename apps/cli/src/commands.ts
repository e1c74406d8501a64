import type { Command } from './command';
import { migrate } from './commands/migrate.command';
import { seed } from './commands/seed.command';

/** By the word that calls it. A command is one file and one line. */
export const commands: Readonly<Record<string, Command>> = {
  migrate,
  seed,
};
