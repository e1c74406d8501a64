import { NOTHING } from '../../model/constraint';
import { InvalidValue } from '@housestaff/kernel';
import type { PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import { readLines, refuse, type CurtoisLine } from './curtois-lines';

/** A line per employee: id, then for each day the shift's id or `-`, comma-separated. */
export function writeCurtoisSolution(problem: PlanningProblem, { cells }: PlanningSolution): string {
  const lines = problem.people.map(({ id }) => [id, ...problem.slots.map((slot) => cells[id]?.[slot.id] ?? NOTHING)].join(','));
  return `${lines.join('\n')}\n`;
}

/** InvalidValue naming the line, or the employee who has none. */
export function parseCurtoisSolution(problem: PlanningProblem, text: string): PlanningSolution {
  const people = new Set(problem.people.map(({ id }) => id));
  const shifts = new Set([NOTHING, ...problem.activities.map(({ id }) => id)]);
  const cells: Record<string, Record<string, string>> = {};
  for (const line of readLines(text)) {
    const [person = '', ...held] = line.fields;
    if (!people.has(person) || Object.hasOwn(cells, person)) throw refuse(line, person, 'an employee of the problem, each once');
    if (held.length !== problem.slots.length) throw refuse(line, `${held.length} days`, `${problem.slots.length} days after the employee`);
    cells[person] = rowOf(line, held, problem, shifts);
  }
  const missing = problem.people.find(({ id }) => !Object.hasOwn(cells, id));
  if (missing) throw new InvalidValue('solution', `no line for ${missing.id}`, 'a line for each employee');
  return { format: 'housestaff-solution', version: 1, cells };
}

function rowOf(line: CurtoisLine, held: readonly string[], { slots }: PlanningProblem, shifts: ReadonlySet<string>): Record<string, string> {
  const wrong = held.find((shift) => !shifts.has(shift));
  if (wrong !== undefined) throw refuse(line, wrong, `a shift of the problem, or ${NOTHING}`);
  return Object.fromEntries(slots.flatMap(({ id }, n) => (held[n] === NOTHING ? [] : [[id, held[n]!]])));
}
