import { AlgorithmChoice } from '@housestaff/planning/application';
import { Picker, type PlanningProblem } from '@housestaff/planning/domain';
import type { AlgorithmName } from './algorithm-name';

export interface Choice {
  readonly algorithm: AlgorithmName;
  /** In a coordinator's words. */
  readonly why: string;
}

/** Up to so many choices a plan is solved whole, and proved, in a few seconds. */
const WHOLE = 2500;
/** Rules along a person's row, by which good rows can be made one by one. */
const ROW_RULES = new Set(['run', 'succession', 'rest', 'window', 'groups', 'total', 'free', 'order', 'together']);

/** Requirements that each has on the average, from which whole rows are no longer made one by one: too much would have to be remembered along a row. */
const MANY_REQUIREMENTS = 3;

/** Whether people have many requirements of their own, as in an academic year. */
export function hasRequirements({ people, constraints }: PlanningProblem): boolean {
  const picker = new Picker(people);
  const each = constraints.flatMap((constraint) => (constraint.kind === 'total' && (constraint.min !== undefined || constraint.limits) ? [picker.pick(constraint.people).length] : []));
  return each.reduce((sum, count) => sum + count, 0) >= MANY_REQUIREMENTS * people.length;
}

/** By what is measured of the problem; nothing is tried. */
export function chooseAlgorithm(problem: PlanningProblem): Choice {
  const size = `${problem.people.length} people over ${problem.slots.length} ${problem.slots.length === 1 ? 'slot' : 'slots'}`;
  const choices = problem.people.length * problem.slots.length * problem.activities.length;
  const rowRules = problem.constraints.filter(({ kind }) => ROW_RULES.has(kind)).length;
  const fairness = problem.constraints.filter(({ kind }) => kind === 'fair').length;
  if (problem.kind === 'repair' && choices <= 10 * WHOLE) return { algorithm: 'mip', why: `A repair keeps most of ${size} as it is: the whole is solved at once, and the fewest changes are proved.` };
  if (choices <= WHOLE) return { algorithm: 'mip', why: `${size}, ${problem.activities.length} activities: small enough to be solved whole and proved.` };
  if (fairness > 0 && choices <= 2 * WHOLE && rowRules <= fairness) return { algorithm: 'mip', why: `${size}, and what matters is what people have together (${fairness} fairness wishes): solved whole.` };
  if (hasRequirements(problem)) return { algorithm: 'hybrid', why: `${size} with requirements of each person's own: a good plan from the relaxed whole and from parts of it, while the whole is proved.` };
  return { algorithm: 'hybrid', why: `${size} and ${problem.activities.length} activities, with ${rowRules} rules along each person's own row: a good plan first, then better ones from whole rows, with a bound.` };
}

export class MeasuredChoice extends AlgorithmChoice {
  of(problem: PlanningProblem): Choice {
    return chooseAlgorithm(problem);
  }
}
