import { parseArgs } from 'node:util';
import { InvalidValue } from '@housestaff/kernel';
import { checkPlan, LOCKED, type PlanCheck, type PlanningProblem, type PlanViolation } from '@housestaff/planning/domain';
import { formatOf, readProblem, readSolution } from './plan-files';

export const CHECK_USAGE = '<problem> <solution> [--format json|curtois] [--json]';

/** Judges a solution by the rules' own words. Answers the exit code: 1 when a rule is broken. */
export function checkPlanFile(args: readonly string[], say: (line: string) => void): number {
  const { values, positionals } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'json' }, json: { type: 'boolean', default: false } }, allowPositionals: true });
  const [file, solutionFile, ...more] = positionals;
  if (file === undefined || solutionFile === undefined || more.length > 0) throw new InvalidValue('files', positionals.join(' ') || 'none', 'a problem and a solution');
  const format = formatOf(values.format);
  const problem = readProblem(file, format);
  const check = checkPlan(problem, readSolution(solutionFile, format, problem));
  for (const line of values.json ? [JSON.stringify(check, null, 2)] : told(problem, check)) say(line);
  return check.score.broken > 0 ? 1 : 0;
}

function told(problem: PlanningProblem, { score, broken, unmet, wishes, terms }: PlanCheck): string[] {
  const names = new Map(problem.constraints.map(({ id, name }) => [id, name]));
  const line = (what: string, v: PlanViolation, more = ''): string => `${what}  ${v.constraint}  ${names.get(v.constraint) ?? (v.constraint === LOCKED ? 'A locked cell' : '')}: ${where(v)}, ${v.units} ${v.units === 1 ? 'unit' : 'units'}${measured(v)}${more}`;
  return [
    `${score.broken} rules broken, ${score.unmet} demands unmet, ${score.points} points`,
    ...broken.map((v) => line('broken', v)),
    ...unmet.map((v) => line('unmet', v)),
    ...wishes.map((v) => line('wish', v, `, ${v.points} points`)),
    ...terms.map((t) => `term  ${t.term}  ${t.units} units, ${t.points} points`),
  ];
}

function where({ people, slots }: PlanViolation): string {
  const when = slots.length > 2 ? `${slots[0]} to ${slots.at(-1)}` : slots.join(', ');
  return [people.join(', '), when].filter((part) => part !== '').join(' in ') || 'everybody';
}

function measured({ measured, limit }: PlanViolation): string {
  return measured === undefined ? '' : ` (${measured}${limit === undefined ? '' : `, limit ${limit}`})`;
}
