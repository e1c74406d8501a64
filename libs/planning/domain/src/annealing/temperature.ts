import type { PlanState } from '../compiled/plan-state';
import { seededRandom } from '../search/random';
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
    moves.measure();
    if (state.addsPoints !== 0) changes.push(Math.abs(state.addsPoints));
  }
  changes.sort((a, b) => a - b);
  return changes[Math.floor(changes.length / 2)] ?? 1;
}
