import { coolPlan } from '../annealing/cooling';
import { OpenCells } from '../annealing/open-cells';
import { usualPoints } from '../annealing/temperature';
import type { CompiledPlan } from '../compiled/compiled-plan';
import { PlanState } from '../compiled/plan-state';
import { Builder } from './builder';

/** Each repair is longer than the one before. */
const REPAIRS = 4;
const MOVES_A_CELL = 60;

/**
 * A plan in well under a second at usual sizes: cells that may hold one thing only, then demand, that with the fewest people
 * to choose from first, then repairs of what is broken or unmet. Every cell holds what it may, whatever else is broken.
 */
export function greedyPlan(plan: CompiledPlan, seed: number, stop: () => boolean = () => false): Int16Array {
  const state = new PlanState(plan, emptiest(plan));
  const open = new OpenCells(plan);
  const usual = usualPoints(state, open, seed);
  const weights = { broken: usual * 20, unmet: usual * 20 };
  new Builder(state, weights, seed).build(stop);
  let best: Int16Array = state.cells.slice();
  for (let repair = 0; repair < REPAIRS && !stop() && !isAnswer(state); repair += 1) {
    const iterations = Math.max(10_000, open.cells.length * MOVES_A_CELL) * 2 ** repair;
    const found = coolPlan(state, { seed: seed + repair, iterations, hot: usual * 0.5 * 2 ** repair, cold: usual / 40, weights, stop, untilAnswer: true }, open);
    best = found.cells;
    state.load(best);
  }
  return best;
}

function isAnswer(state: PlanState): boolean {
  return state.broken === 0 && state.unmet === 0;
}

/** Nothing where that is allowed, else the first that is. */
function emptiest({ people, slots, values, allow }: CompiledPlan): Int16Array {
  return Int16Array.from({ length: people * slots }, (_, cell) => Math.max(0, allow.subarray(cell * values, (cell + 1) * values).indexOf(1)));
}
