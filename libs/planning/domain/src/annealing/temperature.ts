import type { CompiledPlan, Limits } from '../compiled/compiled-plan';
import type { PlanState } from '../compiled/plan-state';
import { seededRandom } from '../search/random';
import type { Weights } from './weights';
import { emptyShare, Moves } from './moves';
import type { OpenCells } from './open-cells';

const SAMPLES = 3000;

/** What a usual move changes in points; 1 where points play no part. */
export function usualPoints(state: PlanState, open: OpenCells, seed: number): number {
  if (open.cells.length === 0) return 1;
  const moves = new Moves(state, open, seededRandom(seed), emptyShare(state.cells));
  const changes: number[] = [];
  for (let n = 0; n < SAMPLES; n += 1) {
    if (!moves.propose()) continue;
    moves.measure(Infinity, { broken: 1, unmet: 1 });
    if (state.addsPoints !== 0) changes.push(Math.abs(state.addsPoints));
  }
  changes.sort((a, b) => a - b);
  return changes[Math.floor(changes.length / 2)] ?? 1;
}

/** Rules outweigh demand by far, where there is any, and demand usual points. */
const RULE = 6;
const DEMAND = 6;
const RULE_OVER_DEMAND = 4;

export function usualWeights(plan: CompiledPlan, usual: number): Weights {
  const broken = hasDemand(plan) ? DEMAND * RULE_OVER_DEMAND : RULE;
  return { broken: usual * broken, unmet: usual * DEMAND };
}

function hasDemand({ counters, sums, spreads, rows, cellUnmet }: CompiledPlan): boolean {
  const isDemand = ({ kind }: Pick<Limits, 'kind'>): boolean => kind === 1;
  return (
    counters.limits.some((limits) => limits.some(isDemand)) ||
    sums.some((list) => list.some(({ limits }) => limits.some(isDemand))) ||
    spreads.some(isDemand) ||
    rows.some((list) => list.some(({ unmet }) => unmet.some((cost) => cost > 0))) ||
    cellUnmet.some((cost) => cost > 0)
  );
}
