import { coolPlan } from '../annealing/cooling';
import { OpenCells } from '../annealing/open-cells';
import { usualPoints, usualWeights } from '../annealing/temperature';
import type { CompiledPlan } from '../compiled/compiled-plan';
import { PlanState } from '../compiled/plan-state';
import { isBetterScore } from '../model/score';
import { planRows } from './plan-rows';

/** Each repair is longer than the one before. */
const REPAIRS = 3;
const MOVES_A_CELL = 40;
const FEWEST_MOVES = 10_000;
const MOST_MOVES = 400_000;

/**
 * A plan in well under a second at usual sizes: whole rows, those with the least choice first, then repairs of what is still
 * broken or unmet. Every cell holds what it may, whatever else is broken.
 */
export function greedyPlan(plan: CompiledPlan, seed: number, stop: () => boolean = () => false): Int16Array {
  const state = new PlanState(plan, emptiest(plan));
  const open = new OpenCells(plan);
  const usual = usualPoints(state, open, seed);
  const weights = usualWeights(plan, usual);
  planRows(state, weights, usual, seed, stop);
  let best: Int16Array = state.cells.slice();
  let score = state.score;
  for (let repair = 0; repair < REPAIRS && !stop(); repair += 1) {
    if (repair > 0 && score.broken === 0 && score.unmet === 0) break;
    const iterations = Math.min(MOST_MOVES, Math.max(FEWEST_MOVES, open.cells.length * MOVES_A_CELL)) * 2 ** repair;
    const found = coolPlan(state, { seed: seed + repair, iterations, hot: (usual / 4) * 2 ** repair, cold: usual / 60, weights, stop, untilAnswer: repair > 0 }, open);
    if (isBetterScore(found.score, score)) [best, score] = [found.cells, found.score];
    state.load(best);
  }
  return best;
}

/** Nothing where that is allowed, else the first that is. */
function emptiest({ people, slots, values, allow }: CompiledPlan): Int16Array {
  return Int16Array.from({ length: people * slots }, (_, cell) => Math.max(0, allow.subarray(cell * values, (cell + 1) * values).indexOf(1)));
}
