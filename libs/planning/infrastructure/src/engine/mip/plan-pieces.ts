import { compilePlan, independentParts, PlanRows, ProblemIndex, type PlanningProblem } from '@housestaff/planning/domain';
import type { AlgorithmContext } from '../algorithm';
import type { Budget } from '../budget';
import type { Exchange } from '../exchange';
import { PlanLog } from '../plan-log';

/** Some of the people, of whom nothing is about the others too: planned on their own. */
export interface PlanPiece {
  readonly context: AlgorithmContext;
  readonly index: ProblemIndex;
  /** Its program takes minutes to solve, even relaxed. */
  readonly isVast: boolean;
}

/** Numbers in the rows of a program beyond which it is. */
const VAST = 300_000;

function pieceOf(context: AlgorithmContext): PlanPiece {
  const { problem } = context.plan;
  const index = new ProblemIndex(problem);
  return { context, index, isVast: new PlanRows(problem, { demandIsRule: true }, index).program.columns.length > VAST };
}

/** The pieces of a problem, or all of it as the only one. What they find is told as plans and bounds of the whole. */
export class PlanPieces {
  readonly pieces: readonly PlanPiece[];
  private readonly logs: PlanLog[] = [];
  private readonly places: number[][] = [];

  constructor(private readonly whole: AlgorithmContext) {
    const { problem } = whole.plan;
    const parts = independentParts(problem);
    this.pieces = parts.length === 1 ? [pieceOf(whole)] : parts.map((part, n) => this.piece(part, n));
  }

  /** Gives each piece what is best for its people so far. */
  refresh(): void {
    const { best } = this.whole.log;
    if (best && this.logs.length > 0) this.logs.forEach((log, n) => log.found(this.rowsOf(best.cells, n)));
  }

  /** Tells what the pieces have come to. */
  publish(): void {
    const plans = this.logs.map((log) => log.best?.cells);
    if (plans.length === 0) return;
    const { slots, people } = this.whole.plan;
    if (plans.every((cells) => cells !== undefined)) {
      const cells = new Int16Array(people * slots);
      this.places.forEach((members, n) => members.forEach((p, row) => cells.set(plans[n]!.subarray(row * slots, (row + 1) * slots), p * slots)));
      if (this.whole.log.found(cells) && this.whole.log.best) this.whole.exchange?.offer(cells, this.whole.log.best.score);
    }
    const bounds = this.logs.map((log) => log.provenBound ?? { unmet: 0, points: 0 });
    this.whole.log.bounded(bounds.reduce((sum, bound) => ({ unmet: sum.unmet + bound.unmet, points: sum.points + bound.points })));
  }

  private piece(problem: PlanningProblem, n: number): PlanPiece {
    const { whole } = this;
    const { seed, plan, exchange, budget, start } = whole;
    const places = problem.people.map(({ id }) => plan.problem.people.findIndex((person) => person.id === id));
    this.places.push(places);
    const log = new PlanLog(problem, whole.log.clock, () => this.publish());
    this.logs.push(log);
    const context = { plan: compilePlan(problem), log, budget, seed, start: start && this.rowsOf(start, n) };
    return pieceOf({ ...context, ...(exchange && { exchange: this.exchangeOf(exchange, n) }) });
  }

  private exchangeOf(exchange: Exchange, n: number): Exchange {
    return {
      side: exchange.side,
      offer: () => this.publish(),
      take: () => this.taken(exchange.take(), n),
      meet: () => this.taken(exchange.meet(), n),
    };
  }

  private taken(cells: Int16Array | null, n: number): Int16Array | null {
    if (!cells) return null;
    this.whole.log.found(cells);
    this.refresh();
    return this.rowsOf(cells, n);
  }

  private rowsOf(cells: Int16Array, n: number): Int16Array {
    const { slots } = this.whole.plan;
    const rows = new Int16Array(this.places[n]!.length * slots);
    this.places[n]!.forEach((p, row) => rows.set(cells.subarray(p * slots, (p + 1) * slots), row * slots));
    return rows;
  }
}

/** The budget's shares for each of `count` in turn, those that come later with what is left. */
export function turns(budget: Budget, count: number): (turn: number) => Budget {
  return (turn) => budget.part(1 / (count - turn));
}
