import type { PlanState } from '../compiled/plan-state';
import { isBetterScore, type Score } from '../model/score';
import { coolPlan, type Annealed } from './cooling';
import type { Weights } from './weights';
import { OpenCells } from './open-cells';
import { usualPoints, usualWeights } from './temperature';

export interface AnnealOptions {
  readonly seed: number;
  /** Moves altogether; without, until `stop`. */
  readonly iterations?: number;
  readonly stop?: () => boolean;
  /** The share of the time that is used up, from 0 to 1; better than `stop` alone, as one long cooling can be planned. */
  readonly progress?: () => number;
  /** Temperatures, in points; measured when left out. */
  readonly hot?: number;
  readonly cold?: number;
  /** Told of plans that are better than those before; the cells are the search's own. */
  readonly onBetter?: (cells: Int16Array, score: Score) => void;
}

/** The first cooling is short, for an early answer; each that follows is longer, up to this many moves. */
const FIRST_MOVES_A_CELL = 150;
const MOST_MOVES = 60_000_000;
const LONGER = 3;
/** How hot each cooling begins, in turn, as a share of what a usual move changes. */
const HEATS = [0.25, 1, 1.5, 0.5];
const COLD = 1 / 60;

/**
 * Coolings one after the other, from what the state holds: the first short, then longer ones, each from the best so far, in
 * turn warm and hot. Weights of rules and of demand grow while they stay broken. The state ends with the best plan.
 */
export function annealPlan(state: PlanState, options: AnnealOptions): Annealed {
  return new Annealing(state, options).run();
}

class Annealing {
  private readonly open: OpenCells;
  private readonly hot: number;
  private readonly cold: number;
  private readonly weights: Weights;
  private best: Int16Array;
  private bestScore: Score;
  private moved = 0;

  constructor(
    private readonly state: PlanState,
    private readonly options: AnnealOptions,
  ) {
    this.open = new OpenCells(state.plan);
    const usual = options.hot === undefined ? usualPoints(state, this.open, options.seed) : options.hot;
    this.hot = options.hot ?? usual;
    this.cold = options.cold ?? this.hot * COLD;
    this.weights = usualWeights(state.plan, this.hot);
    this.best = state.cells.slice();
    this.bestScore = state.score;
  }

  run(): Annealed {
    let length = Math.max(100_000, this.open.cells.length * FIRST_MOVES_A_CELL);
    for (let round = 0; this.left() > 0 && !this.options.stop?.() && (this.options.progress?.() ?? 0) < 1 && this.open.cells.length > 0; round += 1) {
      if (round > 0 && this.options.progress) this.coolToTheEnd(this.options.progress, round);
      else this.cool(round, this.left() < length * (1 + LONGER) ? Math.min(this.left(), MOST_MOVES) : length);
      length = Math.min(MOST_MOVES, length * LONGER);
    }
    this.state.load(this.best);
    return { cells: this.best, score: this.bestScore, moves: this.moved };
  }

  private left(): number {
    return (this.options.iterations ?? Infinity) - this.moved;
  }

  /** One cooling for all the time that is left. */
  private coolToTheEnd(progress: () => number, round: number): void {
    const begun = progress();
    const iterations = Math.min(this.left(), Number.MAX_SAFE_INTEGER);
    this.cool(round, iterations, () => (progress() - begun) / Math.max(1e-9, 1 - begun));
  }

  private cool(round: number, iterations: number, progress?: () => number): void {
    const { state, options, weights, cold } = this;
    const hot = this.hot * HEATS[round % HEATS.length]!;
    const stop = (): boolean => options.stop?.() === true || (progress !== undefined && progress() >= 1);
    const onBetter = (cells: Int16Array, score: Score): void => this.take(cells, score);
    const found = coolPlan(state, { seed: options.seed + round * 7919, iterations, hot, cold, weights, progress, stop, onBetter }, this.open);
    this.moved += Math.max(1, found.moves);
    this.take(found.cells, found.score);
    if (found.score.broken > 0) weights.broken *= 2;
    if (found.score.unmet > 0) weights.unmet *= 1.5;
    state.load(this.best);
  }

  private take(cells: Int16Array, score: Score): void {
    if (!isBetterScore(score, this.bestScore)) return;
    this.best = cells.slice();
    this.bestScore = score;
    this.options.onBetter?.(this.best, score);
  }
}
