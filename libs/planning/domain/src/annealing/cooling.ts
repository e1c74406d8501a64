import type { PlanState } from '../compiled/plan-state';
import { isBetterScore, type Score } from '../model/score';
import { seededRandom, type Random } from '../search/random';
import { emptyShare, Moves } from './moves';
import { OpenCells } from './open-cells';
import { RowWindow } from './row-window';
import type { Weights } from './weights';

/** A look at the clock, and at what was found, after so many moves. */
const MOVES_BETWEEN = 1024;

export interface CoolingOptions {
  readonly seed: number;
  /** Moves from hot to cold. */
  readonly iterations: number;
  /** Temperatures, in points. */
  readonly hot: number;
  readonly cold: number;
  readonly weights: Weights;
  /** How far the cooling is, from 0 to 1, where time tells it and not the number of moves. */
  readonly progress?: () => number;
  /** Asked every thousand moves or so. */
  readonly stop?: () => boolean;
  /** Ends as soon as no rule is broken and all demand is met. */
  readonly untilAnswer?: boolean;
  /** Told of plans that are better than those before; the cells are the search's own. */
  readonly onBetter?: (cells: Int16Array, score: Score) => void;
}

export interface Annealed {
  /** The best plan that was met. */
  readonly cells: Int16Array;
  readonly score: Score;
  readonly moves: number;
}

/** One cooling, from what the state holds. The state is left where the search ended. */
export function coolPlan(state: PlanState, options: CoolingOptions, open = new OpenCells(state.plan)): Annealed {
  const cooling = new Cooling(state, options, open);
  cooling.run();
  return { cells: cooling.best, score: cooling.bestScore, moves: cooling.moved };
}

class Cooling {
  readonly best: Int16Array;
  bestScore: Score;
  moved = 0;
  private readonly random: Random;
  private readonly moves: Moves;
  private readonly isOpen: boolean;
  /** The state is better than the best, and not yet copied. */
  private isAhead = false;
  private isTold = true;

  constructor(
    private readonly state: PlanState,
    private readonly options: CoolingOptions,
    open: OpenCells,
  ) {
    this.random = seededRandom(options.seed);
    this.moves = new Moves(state, open, this.random, emptyShare(state.cells), new RowWindow(state, this.random, options.weights, options.hot));
    this.best = state.cells.slice();
    this.bestScore = state.score;
    this.isOpen = open.cells.length > 0;
  }

  run(): void {
    const { iterations, hot, cold, stop, progress } = this.options;
    for (; this.isOpen && this.moved < iterations && !stop?.() && !this.isAnswered(); this.moved += MOVES_BETWEEN) {
      this.batch(hot * (cold / hot) ** (progress ? Math.min(1, progress()) : this.moved / iterations));
      if (!this.isAhead) this.tell();
    }
    this.takeOver();
    this.tell();
  }

  private isAnswered(): boolean {
    return this.options.untilAnswer === true && this.state.broken === 0 && this.state.unmet === 0;
  }

  private tell(): void {
    if (!this.isTold) this.options.onBetter?.(this.best, this.bestScore);
    this.isTold = true;
  }

  private batch(temperature: number): void {
    const { state, moves, random } = this;
    const { weights } = this.options;
    moves.heat = temperature;
    for (let n = 0; n < MOVES_BETWEEN; n += 1) {
      if (!moves.propose()) continue;
      const most = -temperature * Math.log(random() || Number.MIN_VALUE);
      if (!moves.measure(most, weights)) continue;
      const adds = weights.broken * state.addsStrain + weights.unmet * state.addsUnmet + state.addsPoints;
      if (adds > most) continue;
      if (adds > 0 && this.isAhead) this.takeOver();
      moves.make();
      this.isAhead = this.isBetter();
    }
  }

  private isBetter(): boolean {
    const { state, bestScore } = this;
    if (state.broken !== bestScore.broken) return state.broken < bestScore.broken;
    return state.unmet !== bestScore.unmet ? state.unmet < bestScore.unmet : state.points < bestScore.points;
  }

  private takeOver(): void {
    if (!this.isAhead || !isBetterScore(this.state.score, this.bestScore)) return;
    this.best.set(this.state.cells);
    this.bestScore = this.state.score;
    this.isAhead = false;
    this.isTold = false;
  }
}
