import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { demandOf, type PlanDemand } from './demand';
import { plural, unitOf } from './plan-words';
import { precheckPlan } from './precheck/precheck-plan';
import { relaxation } from './relax-id';

/**
 * Why no plan keeps all rules: what counts and flows prove, and where a solver has named the fewest constraints that can't
 * hold together, these, each with the offer to keep it only as far as it goes. Empty where neither is known.
 */
export function impossibleDemands(problem: PlanningProblem, conflict: readonly string[] = []): PlanDemand[] {
  const clashing = problem.constraints.filter((c) => conflict.includes(c.id));
  return [...precheckPlan(problem), ...(clashing.length > 0 ? [conflictOf(problem, clashing)] : [])];
}

function conflictOf(problem: PlanningProblem, clashing: readonly PlanningConstraint[]): PlanDemand {
  const rules = clashing.filter((c) => c.strength === 'rule');
  return demandOf({
    id: `conflict/${clashing.map((c) => c.id).join('+')}`,
    title: "These can't hold together",
    required: clashing.length,
    exists: clashing.length - 1,
    unit: 'rules',
    because: clashing.map((c) => `${c.name}${limitWords(problem, c)}`),
    relaxations: rules.map((c) => relaxation(`${c.name}: kept as far as it goes`, 'may stay unmet', [{ kind: 'demand', constraint: c.id }])),
  });
}

function limitWords(problem: PlanningProblem, c: PlanningConstraint): string {
  if (c.kind === 'request') return c.reason ? `: ${c.reason}` : '';
  const { min, max } = c as { min?: number; max?: number };
  const limits = [...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])];
  const within = c.kind === 'window' ? ` in ${plural(c.length, unitOf(problem))}` : c.kind === 'run' ? ' in a row' : '';
  return limits.length > 0 ? `: ${limits.join(', ')}${within}` : '';
}
