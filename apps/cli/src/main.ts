import 'reflect-metadata';
import { DomainError } from '@housestaff/kernel';
import { commands } from './commands';

const say = (line: string): void => console.log(line);

function usage(): number {
  say('npm run cli -- <command>\n');
  const width = Math.max(...Object.entries(commands).map(([name, { usage: rest }]) => `${name} ${rest}`.length));
  for (const [name, { summary, usage: rest }] of Object.entries(commands)) say(`  ${`${name} ${rest}`.padEnd(width)}  ${summary}`);
  return 2;
}

/** Runs the named command; without one, or with one that doesn't exist, lists them. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return usage();
  try {
    return await command.run(args, say);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof DomainError) console.error(JSON.stringify({ code: error.code, ...error.facts }, null, 2));
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
