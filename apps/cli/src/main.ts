import 'reflect-metadata';
import { DomainError } from '@housestaff/kernel';
import { commands } from './commands';

const say = (line: string): void => console.log(line);

async function usage(): Promise<number> {
  say('npm run cli -- <command>\n');
  const all = await Promise.all(Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })));
  const width = Math.max(...all.map(({ name, usage: rest }) => `${name} ${rest}`.length));
  for (const { name, summary, usage: rest } of all) say(`  ${`${name} ${rest}`.padEnd(width)}  ${summary}`);
  return 2;
}

/** Runs the named command; without one, or with one that doesn't exist, lists them. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return usage();
  try {
    const command = await load();
    return await command.run(args, say);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof DomainError) console.error(JSON.stringify({ code: error.code, ...error.facts }, null, 2));
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
