import type { MasterFrame, PlanBox, PlanColumn, RowPricer, RowStretch } from '@housestaff/planning/domain';
import type { MasterProgram, MasterSolution } from './master-program';

const HALVINGS = 5;

export interface GenerationOptions {
  readonly rounds: number;
  /** People whose rows are free; the others of the box keep to the columns that are allowed. */
  readonly people: readonly number[];
  /** Stop when no plan of the box can be cheaper than this. */
  readonly below: number;
  /** Weight of the duals that gave the best bound: 0 takes those of the last program alone. */
  readonly smoothing: number;
  readonly stop: () => boolean;
  readonly secondsLeft: () => number;
  /** Duals to begin from. */
  readonly center?: Float64Array | null;
  readonly onRound?: (bound: number, objective: number) => void;
}

export interface Generated {
  readonly solution: MasterSolution;
  /** No plan of the box costs less. -Infinity where it isn't known. */
  readonly bound: number;
  /** The duals that give the bound. */
  readonly center: Float64Array | null;
  /** No more columns would help. */
  readonly complete: boolean;
  readonly pruned: boolean;
}

/** Column generation: the linear master program, and each person's best row for its prices, in turn. */
export class Generation {
  private readonly known = new Map<number, Set<string>>();
  private readonly stretches = new Map<number, RowStretch | null>();

  constructor(
    private readonly pricer: RowPricer,
    private readonly program: MasterProgram,
    private readonly cells: ArrayLike<number>,
    private readonly onColumn: (column: PlanColumn) => void = () => undefined,
  ) {}

  get box(): PlanBox {
    return this.program.frame.box;
  }

  /** Columns that are new in the program. */
  add(columns: readonly PlanColumn[]): number {
    const fresh = columns.filter((column) => this.isNew(column));
    this.program.add(fresh);
    fresh.forEach(this.onColumn);
    return fresh.length;
  }

  run(options: GenerationOptions): Generated | null {
    let center = options.center ?? null;
    let bound = -Infinity;
    let smoothing = options.smoothing;
    let last: MasterSolution | null = null;
    for (let round = 0; round < options.rounds; round++) {
      const solution = this.program.solve(options.secondsLeft());
      if (!solution) return last && { solution: last, bound, center, complete: false, pruned: false };
      last = solution;
      const duals: Float64Array = center && smoothing > 0 ? mix(center, solution.duals, smoothing) : solution.duals;
      const priced = this.price(solution, duals, options);
      if (priced.bound > bound) {
        bound = priced.bound;
        center = duals;
      }
      options.onRound?.(bound, solution.objective);
      if (bound >= options.below) return { solution, bound, center, complete: false, pruned: true };
      const added = this.add(priced.columns);
      if (added === 0 && duals === solution.duals) return { solution, bound, center, complete: priced.whole, pruned: false };
      smoothing = added === 0 ? 0 : options.smoothing;
      if (priced.whole && solution.objective - bound < 1e-6 * Math.max(1, Math.abs(bound))) return { solution, bound, center, complete: true, pruned: false };
      if (options.stop()) break;
    }
    const solution = this.program.solve(options.secondsLeft()) ?? last;
    return solution && { solution, bound, center, complete: false, pruned: false };
  }

  /**
   * Adds the rows of each person that any plan cheaper than `below` could have, by the bound: all of them, or, where those are
   * more than `most` for one of them, the best. True when it was all.
   */
  enumerate({ bound, center }: Generated, below: number, most: number): boolean {
    if (!center) return false;
    const pricesOf = this.program.frame.pricer(center);
    let whole = true;
    const found: PlanColumn[] = [];
    for (const person of this.box.people) {
      const stretch = this.stretchOf(person);
      let slack = below - bound;
      const prices = pricesOf(person);
      let rows = stretch && this.pricer.within(stretch, this.cells, prices, slack, most);
      for (let turn = 0; turn < HALVINGS && !rows && stretch; turn++) {
        whole = false;
        slack /= 2;
        rows = this.pricer.within(stretch, this.cells, prices, slack, most);
      }
      for (const { values, cost } of rows ?? []) if (cost < Infinity) found.push({ person, values, cost });
    }
    this.add(found);
    return whole;
  }

  private price(solution: MasterSolution, duals: Float64Array, { people, stop }: GenerationOptions): { bound: number; columns: PlanColumn[]; whole: boolean } {
    const { frame } = this.program;
    const pricesOf = frame.pricer(duals);
    const truePricesOf = duals === solution.duals ? pricesOf : frame.pricer(solution.duals);
    const columns: PlanColumn[] = [];
    let bound = frame.boundWithoutColumns(duals) + this.fixedPeople(people, duals);
    let whole = true;
    for (const person of people) {
      const stretch = this.stretchOf(person);
      const row = stretch && this.pricer.bestWithin(stretch, this.cells, pricesOf(person), 2);
      bound += row?.bound ?? Infinity;
      if (row && row.cost < Infinity) {
        const truePrices = truePricesOf(person);
        const reduced = row.cost - solution.duals[frame.rowOfPerson[person]!]! + this.priceOf(frame, row.values, truePrices);
        if (reduced < -1e-6) columns.push({ person, values: row.values, cost: row.cost });
      }
      if (stop()) {
        whole = person === people.at(-1);
        break;
      }
    }
    return { bound: whole ? bound : -Infinity, columns, whole };
  }

  /** People who keep to their allowed columns: a bound for them is the cheapest of those, which the master's own dual is. */
  private fixedPeople(people: readonly number[], duals: Float64Array): number {
    if (people.length === this.box.people.length) return 0;
    const free = new Set(people);
    return this.box.people.reduce((sum, person) => sum + (free.has(person) ? 0 : this.program.cheapest(person, duals)), 0);
  }

  private priceOf(frame: MasterFrame, values: Int16Array, prices: Float64Array): number {
    const width = prices.length / this.pricer.plan.slots;
    let total = 0;
    for (let i = 0; i < values.length; i++) total += prices[(frame.box.from + i) * width + values[i]!]!;
    return total;
  }

  private stretchOf(person: number): RowStretch | null {
    let stretch = this.stretches.get(person);
    if (stretch === undefined) this.stretches.set(person, (stretch = this.pricer.stretch(person, this.cells, this.box.from, this.box.to)));
    return stretch;
  }

  private isNew({ person, values }: PlanColumn): boolean {
    let keys = this.known.get(person);
    if (!keys) this.known.set(person, (keys = new Set()));
    const key = values.join();
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }
}

function mix(a: Float64Array, b: Float64Array, weight: number): Float64Array {
  return a.map((x, i) => weight * x + (1 - weight) * b[i]!);
}
