import type { Command } from './command';

/** By the word that calls it, loaded when it is called: some need the whole API. A command is one file and one line. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./commands/backup.command')).backup,
  bench: async () => (await import('./commands/bench.command')).bench,
  import: async () => (await import('./commands/import.command')).importYear,
  generate: async () => (await import('./commands/generate.command')).generate,
  migrate: async () => (await import('./commands/migrate.command')).migrate,
  'open-organization': async () => (await import('./commands/open-organization.command')).openOrganization,
  plan: async () => (await import('./commands/plan.command')).plan,
  'reset-link': async () => (await import('./commands/reset-link.command')).resetLink,
  restore: async () => (await import('./commands/restore.command')).restore,
  seed: async () => (await import('./commands/seed.command')).seed,
};
