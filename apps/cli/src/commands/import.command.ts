import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { CommitImportUseCase, PreviewImportQuery, StageImportUseCase, type ImportBatchView, type ImportPreviewView } from '@housestaff/exchange/application';
import { ActorScope, LoginDirectory } from '@housestaff/identity/application';
import { InvalidValue, UnitOfWork, type Id } from '@housestaff/kernel';
import { systemActor } from '@housestaff/platform';
import { CreateProgramUseCase, ListProgramsQuery } from '@housestaff/program/application';
import type { Command } from '../command';
import { withApp } from '../with-app';

const USAGE = '<file.xlsx> --as EMAIL --program NAME [--zone ZONE] [--commit] [--accepted-only] [--replace-manual] [--lock]';

const OPTIONS = {
  as: { type: 'string' },
  program: { type: 'string' },
  zone: { type: 'string', default: 'America/New_York' },
  commit: { type: 'boolean', default: false },
  'accepted-only': { type: 'boolean', default: false },
  'replace-manual': { type: 'boolean', default: false },
  lock: { type: 'boolean', default: false },
} as const;

export const importYear: Command = {
  summary: 'Import a year workbook: say what it would change, write it with --commit',
  usage: USAGE,
  run: (args, say) => withApp(say, async (app) => importWorkbook(app, args, say)),
};

/** The program is found by its name, or made. `--as` names a user of the organization that it belongs to. Throws what the use cases refuse. */
async function importWorkbook(app: INestApplicationContext, args: readonly string[], say: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  const { as: email, program, zone } = values;
  if (!file || !email || !program) throw new InvalidValue('arguments', args.join(' '), USAGE);
  const actor = systemActor(await organizationOf(app, email), `import for ${email}`, 'cli');
  const bytes = await readFile(file).catch((error: Error) => {
    throw new InvalidValue('file', file, `a workbook that can be read (${error.message})`);
  });
  // One unit of work: a file that is refused leaves no new program behind.
  const work = async (): Promise<void> => {
    const programId = await programOf(app, program, zone);
    const staged = await app.get(StageImportUseCase, { strict: false }).execute({ programId, fileName: basename(file), bytes });
    const preview = await app.get(PreviewImportQuery, { strict: false }).execute(staged.id);
    for (const line of report(staged, preview)) say(line);
    if (!values.commit) return;
    const options = { acceptedOnly: values['accepted-only'], replaceManual: values['replace-manual'], lockImported: values.lock };
    await app.get(CommitImportUseCase, { strict: false }).execute({ importId: staged.id, expectedVersion: staged.version, ...options });
  };
  await app.get(ActorScope, { strict: false }).run(actor, () => app.get<UnitOfWork>(UnitOfWork).run(work));
  say(values.commit ? 'Committed.' : 'Nothing of it is in the schedule yet: add --commit, or go on in the browser.');
  return 0;
}

async function organizationOf(app: INestApplicationContext, email: string): Promise<Id> {
  const login = await app.get(LoginDirectory, { strict: false }).byEmail(email.trim().toLowerCase());
  if (!login) throw new InvalidValue('--as', email, 'the e-mail of a user');
  return login.organizationId;
}

async function programOf(app: INestApplicationContext, name: string, zone: string): Promise<Id> {
  const programs = await app.get(ListProgramsQuery, { strict: false }).execute();
  const found = programs.find((program) => program.id === name || program.name === name);
  return found?.id ?? (await app.get(CreateProgramUseCase, { strict: false }).execute({ name, specialty: 'Family medicine', zone })).id;
}

/** What was read and what a commit would change, line by line. */
function report(batch: ImportBatchView, preview: ImportPreviewView): string[] {
  const sheets = batch.sheets.map((s) => `${s.name}: ${s.cellsRead} cells read, ${s.stored} stored, ${s.rejected} rejected`);
  const changes = Object.entries(preview.changes).map(([what, c]) => `${what}: ${c.added} new, ${c.changed} changed, ${c.removed} removed, ${c.unchanged} as they are`);
  const problems = preview.problems.map((p) => `${p.sheet}!${p.cell} "${p.text}": ${p.what}. ${p.fix}.`);
  return [`${batch.year?.name ?? ''}: ${batch.people.length} people, ${batch.year?.blocks.length ?? 0} blocks, ${batch.total} rotation cells`, ...sheets, ...changes, ...problems];
}
