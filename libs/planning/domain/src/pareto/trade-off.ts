import type { PlanCheck } from '../checker/plan-check';
import { compilePlan } from '../compiled/compile-plan';
import type { CompiledPlan } from '../compiled/compiled-plan';
import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import type { Objective } from './objective';

/** In the terms of an objective: demand that stays unmet. */
export const UNMET = 'unmet';

/**
 * A problem with several objectives: the same plans and rules, but what counts as points is one of them, or all by given
 * factors. Demand is traded for points where an objective counts it; else it stays what it is, compared first.
 */
export class TradeOff {
  readonly size: number;
  /** Whether demand may be left unmet for the sake of points. */
  readonly tradesDemand: boolean;
  private readonly compiled = new Map<string, CompiledPlan>();

  constructor(
    readonly problem: PlanningProblem,
    readonly objectives: readonly Objective[],
  ) {
    this.size = objectives.length;
    this.tradesDemand = objectives.some(({ terms }) => terms.includes(UNMET));
  }

  /** In the order of the objectives; less is better. */
  valuesOf({ score, terms }: Pick<PlanCheck, 'score' | 'terms'>): number[] {
    const points = new Map(terms.map((term) => [term.term, term.points]));
    return this.objectives.map((objective) => objective.terms.reduce((sum, term) => sum + (term === UNMET ? score.unmet : (points.get(term) ?? 0)), 0));
  }

  /** What the objective weighs are the points; of the others nothing counts. */
  alone(which: number): PlanningProblem {
    return this.weighed((index) => (index === which ? 1 : 0));
  }

  /** Nothing but what the objective weighs: for counting. */
  counting(which: number): PlanningProblem {
    const problem = this.alone(which);
    return { ...problem, constraints: problem.constraints.filter((c) => typeof c.strength === 'object') };
  }

  /** Points of each objective times its factor. What no objective counts is left out. */
  weighed(factor: (which: number) => number): PlanningProblem {
    const constraints = this.problem.constraints.flatMap((c): PlanningConstraint[] => {
      if (c.strength === 'rule' || (c.strength === 'demand' && !this.tradesDemand)) return [c];
      const weight = this.factorOf(c, factor) * (typeof c.strength === 'object' ? c.strength.weight : 1);
      return weight > 0 ? [{ ...c, strength: { weight } }] : [];
    });
    return { ...this.problem, constraints };
  }

  /** Compiled once for each key. */
  compile(key: string, problem: () => PlanningProblem): CompiledPlan {
    const plan = this.compiled.get(key) ?? compilePlan(problem());
    this.compiled.set(key, plan);
    return plan;
  }

  /** Of all objectives that have its term. */
  private factorOf(c: PlanningConstraint, factor: (which: number) => number): number {
    const term = c.strength === 'demand' ? UNMET : (c.term ?? c.id);
    return this.objectives.reduce((sum, { terms }, which) => sum + (terms.includes(term) ? factor(which) : 0), 0);
  }
}
