import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { ActorScope, LoginDirectory } from '@housestaff/identity/application';
import { InvalidValue, type Id } from '@housestaff/kernel';
import { AcceptRunUseCase, CancelRunUseCase, GetRunQuery, StartRunUseCase, type RunState } from '@housestaff/planning/application';
import { systemActor } from '@housestaff/platform';
import { ListProgramsQuery, ListYearsQuery } from '@housestaff/program/application';
import type { Command } from '../command';
import { withApp } from '../with-app';

const USAGE = '--as <e-mail> [--program <name>] [--year <name>] [--algorithm greedy|mip] [--seconds <n>] [--seed <n>] [--accept]';
const LOOK_EVERY_MS = 500;

type Say = (line: string) => void;

interface Wanted {
  readonly algorithm: 'greedy' | 'mip';
  readonly seconds: number;
  readonly seed: number;
  readonly accept: boolean;
}

export const generate: Command = {
  summary: "Generate a program's year; with --accept into a new draft",
  usage: USAGE,
  run: (args, say) => withApp(say, (app) => generateYear(app, args, say), { background: true }),
};

/** `--as` names a user of the organization that it plans for. Throws the refusals of the use cases. */
export async function generateYear(app: INestApplicationContext, args: readonly string[], say: Say): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const email = values.as ?? '';
  const place = await app.get(LoginDirectory, { strict: false }).byEmail(email.trim().toLowerCase());
  if (!place) throw new InvalidValue('--as', email, 'the e-mail of a user');
  const wanted = { algorithm: algorithmOf(values.algorithm), seconds: whole('--seconds', values.seconds), seed: whole('--seed', values.seed), accept: values.accept };
  return app.get(ActorScope, { strict: false }).run(systemActor(place.organizationId, `generate for ${email}`, 'cli'), async () => {
    const scheduleId = await scheduleOf(app, values.program, values.year);
    return follow(app, scheduleId, wanted, say);
  });
}

const OPTIONS = {
  as: { type: 'string' },
  program: { type: 'string' },
  year: { type: 'string' },
  algorithm: { type: 'string', default: 'greedy' },
  seconds: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  accept: { type: 'boolean', default: false },
} as const;

async function follow(app: INestApplicationContext, scheduleId: Id, { accept, ...wanted }: Wanted, say: Say): Promise<number> {
  const runId = await app.get(StartRunUseCase, { strict: false }).execute({ scheduleId, ...wanted });
  const stop = (): void => void app.get(CancelRunUseCase, { strict: false }).execute({ runId });
  process.once('SIGINT', stop);
  const run = await untilEnded(app, runId, say);
  process.off('SIGINT', stop);
  for (const line of report(run)) say(line);
  if (!accept || run.best === null) return run.best === null ? 1 : 0;
  const draft = await app.get(AcceptRunUseCase, { strict: false }).execute({ runId });
  say(`Draft "${draft.name}", ${draft.changeCount} changes.`);
  return 0;
}

async function untilEnded(app: INestApplicationContext, runId: Id, say: Say): Promise<RunState> {
  let shown = '';
  for (;;) {
    const run = await app.get(GetRunQuery, { strict: false }).execute({ runId });
    const line = `${run.phase}: best ${run.best ?? '-'}, proven limit ${run.bound ?? '-'}, ${run.unmet.length} demands unmet`;
    if (line !== shown) say(line);
    shown = line;
    if (run.status !== 'queued' && run.status !== 'running') return run;
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
  }
}

function report(run: RunState): string[] {
  const terms = run.terms.map((t) => `  ${String(t.points).padStart(6)}  ${t.label}: ${t.words}`);
  const unmet = run.unmet.flatMap((d) => [`  ${d.title}: ${d.required} ${d.unit} required, ${d.exists} exist, ${d.short} short`, ...d.because.map((b) => `    ${b}`)]);
  const met = run.unmet.length === 0 ? ['Every requirement and all coverage is met.'] : ['Demand that is not met:', ...unmet];
  return [`${run.status}${run.error ? `: ${run.error}` : ''}${run.proven ? ', proved best' : ''}; ${run.changedCells} half-blocks differ from what stands`, ...terms, ...(run.best === null ? [] : met)];
}

async function scheduleOf(app: INestApplicationContext, name: string | undefined, yearName: string | undefined): Promise<Id> {
  const programs = await app.get(ListProgramsQuery, { strict: false }).execute();
  const program = one('--program', programs, (p) => name === undefined || p.id === name || p.name === name);
  const years = await app.get(ListYearsQuery, { strict: false }).execute(program.id);
  return one('--year', years, (y) => yearName === undefined || y.id === yearName || y.name === yearName).scheduleId;
}

function one<T extends { readonly name: string }>(option: string, rows: readonly T[], fits: (row: T) => boolean): T {
  const [found, ...more] = rows.filter(fits);
  if (!found || more.length > 0) throw new InvalidValue(option, more.length > 0 ? 'several' : 'none', `one of ${rows.map((r) => r.name).join(', ')}`);
  return found;
}

function algorithmOf(value: string): 'greedy' | 'mip' {
  if (value === 'greedy' || value === 'mip') return value;
  throw new InvalidValue('--algorithm', value, 'greedy or mip');
}

function whole(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidValue(option, value, 'a whole number from 1');
  return number;
}
