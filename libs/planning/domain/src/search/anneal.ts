import { Move } from './moves';
import type { Random } from './random';
import type { YearState } from './year-state';

export interface AnnealOptions {
  /** Proposed changes. The answer depends on this and the seed alone, unless `stop` ends it early. */
  readonly iterations: number;
  /** Asked every 1,024 changes. */
  readonly stop: () => boolean;
  readonly onBetter: (cells: Int16Array, unmet: number, points: number) => void;
}

export interface Incumbent {
  cells: Int16Array;
  unmet: number;
  points: number;
}

/** What a half-block of unmet demand weighs while searching; the best is kept by unmet demand first, whatever this is. */
const UNMET_WEIGHT = 120;
const HOT = 20;
const COLD = 0.4;

/** Simulated annealing from `state`, which it changes. Returns the best schedule met on the way. */
export function anneal(state: YearState, random: Random, options: AnnealOptions): Incumbent {
  const best: Incumbent = { cells: state.cells.slice(), unmet: state.unmet, points: state.points };
  options.onBetter(best.cells, best.unmet, best.points);
  const move = new Move(state, random);
  let heat = HOT;
  for (let n = 0; n < options.iterations; n++) {
    if ((n & 1023) === 0) {
      if (options.stop()) break;
      heat = HOT * Math.pow(COLD / HOT, n / options.iterations);
    }
    const before = energy(state);
    if (!move.propose()) continue;
    for (const i of move.people) state.refresh(i);
    const rise = energy(state) - before;
    if (rise > 0 && random() >= Math.exp(-rise / heat)) move.undo();
    else if (rise < 0) keepBest(state, best, options);
  }
  return best;
}

function energy(state: YearState): number {
  return UNMET_WEIGHT * state.unmet + state.points;
}

function keepBest(state: YearState, best: Incumbent, options: AnnealOptions): void {
  if (state.unmet > best.unmet || (state.unmet === best.unmet && state.points >= best.points)) return;
  best.cells.set(state.cells);
  best.unmet = state.unmet;
  best.points = state.points;
  options.onBetter(best.cells, best.unmet, best.points);
}
