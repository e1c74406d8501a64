import type { Highs } from 'highs';
import type { AlgorithmContext, PlanAlgorithm } from '../algorithm';
import type { Budget } from '../budget';
import { firstPlan } from '../first-plan';
import { diveInTurns } from '../lns/dive-turns';
import { PartSearch } from '../lns/part-search';
import { PlanDive } from '../lns/plan-dive';
import { highsRuntime } from './highs-runtime';
import { PlanPieces, turns, type PlanPiece } from './plan-pieces';
import { WholeProgram } from './prove';

/** Cells × activities up to which the whole is solved at once. */
const SMALL = 4000;
/** Of the time, what a first plan may take at most. */
const FIRST = 0.4;
/** Of the time of a larger one, before the whole is solved: what annealing takes, at most so many seconds; dives; and parts. */
const ANNEALING = 0.1;
const ANNEALING_SECONDS = 2;
const DIVING = 0.4;
/** Of a vast one: dives gain more there than parts do. */
const DIVING_VAST = 0.9;
const PARTS = 0.3;
/** A plan so near to its bound is left to the whole. */
const NEAR = 0.01;

/**
 * The whole problem as a mixed-integer program. Larger ones first get a good plan: by annealing, from the relaxed program, by
 * parts. With a second thread, one solves the whole and the other does this, and each has the other's best.
 */
export const mip: PlanAlgorithm = async (context) => {
  const { log, budget, exchange } = context;
  const highs = await highsRuntime();
  const isSmall = choices(context) <= SMALL;
  firstPlan(context, budget.part(FIRST), isSmall || exchange?.side === 0 ? undefined : { anneal: annealing(budget) });
  if (log.closed || budget.spent()) return { proven: log.closed };
  const pieces = new PlanPieces(context);
  pieces.refresh();
  const search = new MipSearch(highs, context, pieces);
  if (exchange?.side === 1 || (!exchange && !isSmall)) search.improve();
  if (exchange?.side === 1 || budget.spent() || log.closed) return { proven: log.closed };
  log.enter('proving');
  return { proven: search.prove() || log.closed };
};

function annealing(budget: Budget): Budget {
  return budget.part(Math.min(ANNEALING, ANNEALING_SECONDS / budget.secondsLeft() || ANNEALING));
}

function choices({ plan }: AlgorithmContext): number {
  return plan.people * plan.slots * (plan.values - 1);
}

function isNear({ log: { best, provenBound } }: AlgorithmContext): boolean {
  return best !== null && provenBound?.unmet === best.score.unmet && best.score.points - provenBound.points <= NEAR * best.score.points;
}

class MipSearch {
  constructor(
    private readonly highs: Highs,
    private readonly context: AlgorithmContext,
    private readonly pieces: PlanPieces,
  ) {}

  /** Better plans, with nothing proved. Goes on for as long as there is time where another thread proves. */
  improve(): void {
    const { log, budget, exchange } = this.context;
    log.enter('improving');
    this.inTurns(budget.part(DIVING), (piece, part) => this.dive(piece, part));
    const isVast = this.pieces.pieces.some((piece) => piece.isVast);
    if (isVast) this.inTurns(budget.part(DIVING_VAST), ({ context, index }, part) => diveInTurns(this.highs, context, index, part));
    this.inTurns(exchange || isVast ? budget : budget.part(PARTS), ({ context, index }, part) => {
      const { best } = context.log;
      // What demand can't be met at all, the whole tells sooner.
      const isWorthIt = exchange || isVast || (best?.score.unmet === 0 && !isNear(context));
      if (best && isWorthIt) new PartSearch(this.highs, context, index).run(best.cells, part);
    });
  }

  prove(): boolean {
    const { pieces, context } = this;
    let proven = true;
    this.inTurns(context.budget, (piece, part) => {
      proven = new WholeProgram(this.highs, piece.context, piece.index).prove(part) && proven;
    });
    return proven && pieces.pieces.length > 0;
  }

  private dive({ context, index, isVast }: PlanPiece, budget: Budget): void {
    if (choices(context) <= SMALL || isVast) return;
    const cells = new PlanDive(this.highs, context, index).run(budget);
    if (cells) context.log.found(cells);
  }

  private inTurns(budget: Budget, work: (piece: PlanPiece, part: Budget) => void): void {
    const { pieces } = this.pieces;
    const partOf = turns(budget, pieces.length);
    pieces.forEach((piece, turn) => {
      if (!budget.spent() && !piece.context.log.closed) work(piece, partOf(turn));
      this.pieces.publish();
    });
  }
}
