import { annealPlan } from '../annealing/anneal-plan';
import { compilePlan } from '../compiled/compile-plan';
import type { CompiledPlan } from '../compiled/compiled-plan';
import { PlanState } from '../compiled/plan-state';
import { LimitedState } from './limited-state';
import type { SweepOptions } from './sweep-options';

/**
 * A plan that keeps the rules, meets as much demand as `plans[0]` and stays within `most` points (what is over
 * while searching counts by `step`), and has as few cells in
 * common with the given ones as a search finds.
 */
export function planApart(plan: CompiledPlan, plans: readonly Int16Array[], { most, step }: { readonly most: number; readonly step: number }, options: SweepOptions): Int16Array {
  const state = new LimitedState(sameness(plan, plans), plans[0]!, [{ state: new PlanState(plan), most, step }]);
  return annealPlan(state, options).cells;
}

/** The same rules and demand; a point for each cell that is as in one of the plans. */
function sameness(plan: CompiledPlan, plans: readonly Int16Array[]): CompiledPlan {
  const constraints = plan.problem.constraints.filter((c) => typeof c.strength !== 'object');
  const bare = compilePlan({ ...plan.problem, constraints });
  const cellPoints = new Int32Array(bare.cellPoints.length);
  for (const cells of plans) cells.forEach((value, cell) => (cellPoints[cell * bare.values + value]! += 1));
  return { ...bare, cellPoints };
}

/** Cells in which two plans differ. */
export function cellsApart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let apart = 0;
  for (let cell = 0; cell < a.length; cell += 1) if (a[cell] !== b[cell]) apart += 1;
  return apart;
}
