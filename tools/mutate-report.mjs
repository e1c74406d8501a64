// The part of docs/mutation-testing.md that mutate.mjs writes: figures by file, and each survivor with its explanation.
import { readFileSync, writeFileSync } from 'node:fs';

const MARK = '<!-- written by npm run mutate -- --write -->';

export function writeReport(path, { mutants, explained, seconds, schedules }) {
  const written = readFileSync(path, 'utf8').split(MARK)[0];
  writeFileSync(path, `${written}${MARK}\n${report(mutants, explained, seconds, schedules)}`);
}

function report(mutants, explained, seconds, schedules) {
  const survivors = mutants.filter(({ failure }) => !failure);
  const killed = mutants.filter(({ failure }) => failure && !failure.invalid).length;
  const paths = [...new Set(mutants.map(({ path }) => path))];
  const files = paths.map((path) => {
    const mine = mutants.filter((mutant) => mutant.path === path);
    return `| ${path} | ${mine.length} | ${mine.filter(({ failure }) => failure).length} | ${mine.filter(({ failure }) => !failure).length} |`;
  });
  const told = survivors.map(({ path, line, from, to, key }) => `- \`${path}:${line}\` ${code(from)} → ${code(to)}: ${explained[key] ?? 'not explained'}`);
  return [
    '## The last run',
    '',
    `${mutants.length} mutants, ${killed} killed, ${survivors.length} survived. ${seconds} s; ${schedules} random schedules each where no table killed it.`,
    '',
    '| File | Mutants | Killed | Survived |',
    '|---|---|---|---|',
    ...files,
    '',
    '## Survivors',
    '',
    ...(told.length > 0 ? told : ['None.']),
    '',
  ].join('\n');
}

function code(text) {
  return `\`${text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")}\``;
}
