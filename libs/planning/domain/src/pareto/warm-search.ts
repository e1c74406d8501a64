import { coolPlan } from '../annealing/cooling';
import { OpenCells } from '../annealing/open-cells';
import { usualPoints } from '../annealing/temperature';
import type { PlanState } from '../compiled/plan-state';
import { isBetterScore } from '../model/score';
import type { SweepOptions } from './sweep-options';

/** Temperatures of the rounds, in what a usual move changes: mostly close to the plan that it begins from. */
const WARMTH = [0.15, 0.4, 0.15, 1];
const FIRST_MOVES_A_CELL = 120;
const LONGER = 2;

/** Annealing from a plan that is good already: cold enough not to lose it, in rounds that grow longer, each from the best so far. */
export function searchNear(state: PlanState, { seed, iterations = Infinity, stop }: SweepOptions): Int16Array {
  const open = new OpenCells(state.plan);
  const usual = usualPoints(state, open, seed);
  let best = { cells: state.cells.slice(), score: state.score };
  let length = Math.max(20_000, open.cells.length * FIRST_MOVES_A_CELL);
  for (let round = 0, moved = 0; open.cells.length > 0 && moved < iterations && !stop?.(); round += 1) {
    const hot = usual * WARMTH[round % WARMTH.length]!;
    const weights = { broken: 8 * usual, unmet: 4 * usual };
    const found = coolPlan(state, { seed: seed + round * 7919, iterations: Math.min(length, iterations - moved), hot, cold: hot / 30, weights, stop }, open);
    moved += Math.max(1, found.moves);
    if (isBetterScore(found.score, best.score)) best = { cells: found.cells.slice(), score: found.score };
    state.load(best.cells);
    length *= round % 2 === 0 ? 1 : LONGER;
  }
  return best.cells;
}
