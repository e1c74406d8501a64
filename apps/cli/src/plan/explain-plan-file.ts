import { parseArgs } from 'node:util';
import { InvalidValue } from '@housestaff/kernel';
import { explainCell, type PlanExplanation, type PlanReason } from '@housestaff/planning/domain';
import { formatOf, readProblem, readSolution } from './plan-files';

export const EXPLAIN_USAGE = '<problem> <solution> --person ID --slot ID [--format json|curtois] [--json]';

const OPTIONS = { person: { type: 'string' }, slot: { type: 'string' }, format: { type: 'string', default: 'json' }, json: { type: 'boolean', default: false } } as const;

/** Why a person holds what they do in a slot, what else they could hold, and who else could. */
export function explainPlanFile(args: readonly string[], say: (line: string) => void): number {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file, solutionFile, ...more] = positionals;
  if (file === undefined || solutionFile === undefined || more.length > 0) throw new InvalidValue('files', positionals.join(' ') || 'none', 'a problem and a solution');
  const format = formatOf(values.format);
  const problem = readProblem(file, format);
  const explanation = explainCell(problem, readSolution(solutionFile, format, problem), values.person ?? '', values.slot ?? '');
  for (const line of values.json ? [JSON.stringify(explanation, null, 2)] : told(explanation)) say(line);
  return 0;
}

function told({ person, slot, holds, locked, binds, alternatives, others }: PlanExplanation): string[] {
  return [
    `${person.name}, ${slot.name}: ${holds.name}${locked ? ', locked' : ''}`,
    ...section('What holds it here', binds.map(reason)),
    ...section('Instead', alternatives.flatMap((one) => choice(one.item.name, one))),
    ...section('Who else could', others.flatMap((one) => choice(`${one.person.name}, ${one.words}`, one))),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function choice(name: string, { allowed, points, unmet, reasons }: { readonly allowed: boolean; readonly points: number; readonly unmet: number; readonly reasons: readonly PlanReason[] }): string[] {
  const change = [signed(unmet, 'unmet'), signed(points, 'points')].filter((part) => part !== '').join(', ') || 'no difference';
  return [`${name}: ${allowed ? change : 'not possible'}`, ...reasons.map((one) => `  ${reason(one)}`)];
}

function reason({ name, words, kind, points, unmet }: PlanReason): string {
  const change = [signed(unmet, 'unmet'), signed(points, 'points')].filter((part) => part !== '').join(', ');
  return `${kind} ${name}${words === '' ? '' : `: ${words}`}${change === '' ? '' : ` (${change})`}`;
}

function signed(number: number, what: string): string {
  return number === 0 ? '' : `${number > 0 ? '+' : '−'}${Math.abs(number)} ${what}`;
}
