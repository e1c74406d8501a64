import type { ColumnState } from './column-state';
import type { Generated, Generation } from './generation';
import type { IntegerLimits, MasterProgram } from './master-program';

export interface CellDiveOptions {
  /** Of all cells, how many are held fast in each step at least. */
  readonly share: number;
  readonly rounds: number;
  /** With this share of the cells held fast, the rest is chosen at once among columns. */
  readonly choiceAt: number;
  /** Columns for each person in that choice. */
  readonly most: number;
  readonly limits: () => IntegerLimits;
  readonly stop: () => boolean;
  readonly secondsLeft: () => number;
}

/** Cells with this weight are held fast at once. */
const SURE = 0.95;

/** Holds cells fast, those with the most weight first, and generates columns for the others in between: finer than whole columns. */
export class CellDive {
  private readonly held: Int16Array;
  private readonly closed = new Set<number>();

  constructor(
    private readonly state: ColumnState,
    private readonly program: MasterProgram,
    private readonly generation: Generation,
    private readonly options: CellDiveOptions,
  ) {
    this.held = new Int16Array(state.plan.people * state.plan.slots).fill(-1);
  }

  /** True when it led to a better plan. */
  run(first: Generated | null = null): boolean {
    try {
      for (let generated = first ?? this.generate(); generated; generated = this.generate()) {
        const whole = this.wholeColumns(generated.solution.weights);
        if (whole) return this.state.offer(this.state.with(this.generation.box, whole.map((k) => this.program.columns[k]!)));
        if (this.heldShare() >= this.options.choiceAt) return this.choose(generated);
        if (generated.pruned || this.options.stop() || this.hold(generated.solution.weights) === 0) return false;
      }
      return false;
    } finally {
      for (const k of this.closed) this.program.allow(k, true);
    }
  }

  /** The best choice among the columns that fit what is held. */
  private choose(generated: Generated): boolean {
    const { box } = this.generation;
    this.generation.enumerate(generated, Math.min(this.state.cost, generated.bound * 1.05 + 100), this.options.most, this.held);
    this.closeUnfit();
    const { columns } = this.program.pick([], this.state.cost, this.options.limits());
    return columns !== null && this.state.offer(this.state.with(box, columns));
  }

  private heldShare(): number {
    let held = 0;
    for (const value of this.held) if (value >= 0) held++;
    const { people, from, to } = this.generation.box;
    return held / (people.length * (to - from));
  }

  private generate(): Generated | null {
    const { rounds, stop, secondsLeft } = this.options;
    const found = this.generation.run({ rounds, people: this.generation.box.people, below: this.state.cost - 0.999, smoothing: 0, stop, secondsLeft, held: this.held });
    this.closeUnfit();
    return found;
  }

  /** One column for each person, where the weights have come to that. */
  private wholeColumns(weights: Float64Array): number[] | null {
    const whole = [...weights.keys()].filter((k) => weights[k]! > 0.999);
    return whole.length === this.generation.box.people.length ? whole : null;
  }

  private hold(weights: Float64Array): number {
    const { slots } = this.state.plan;
    const { from, to, people } = this.generation.box;
    const cells = this.weighed(weights);
    const least = Math.max(1, Math.round(this.options.share * people.length * (to - from)));
    let [count, all] = [0, 0];
    for (const { person, slot, value, weight } of cells) {
      if (weight < SURE && count >= least) break;
      if (this.held[person * slots + slot]! >= 0 || !this.fits(person, slot, value, weights)) continue;
      this.held[person * slots + slot] = value;
      all++;
      if (weight < 1 - 1e-6) count++;
      this.closeOthers(person, slot, value);
    }
    return all;
  }

  /** Cells that aren't held yet with the weight of their values, the heaviest first. */
  private weighed(weights: Float64Array): { person: number; slot: number; value: number; weight: number }[] {
    const { slots, values } = this.state.plan;
    const { from, to, people } = this.generation.box;
    const sums = new Float64Array(this.state.plan.people * slots * values);
    this.program.columns.forEach(({ person, values: row }, k) => {
      if (weights[k]! > 1e-6) row.forEach((value, i) => (sums[(person * slots + from + i) * values + value]! += weights[k]!));
    });
    const cells: { person: number; slot: number; value: number; weight: number }[] = [];
    for (const person of people) {
      for (let slot = from; slot < to; slot++) {
        if (this.held[person * slots + slot]! >= 0) continue;
        for (let value = 0; value < values; value++) {
          const weight = sums[(person * slots + slot) * values + value]!;
          if (weight > 0.05) cells.push({ person, slot, value, weight });
        }
      }
    }
    return cells.sort((a, b) => b.weight - a.weight);
  }

  /** Whether a column with weight has it, among those that are left. */
  private fits(person: number, slot: number, value: number, weights: Float64Array): boolean {
    const { from } = this.generation.box;
    return this.program.columns.some((column, k) => column.person === person && !this.closed.has(k) && weights[k]! > 1e-6 && column.values[slot - from] === value);
  }

  private closeOthers(person: number, slot: number, value: number): void {
    const { from } = this.generation.box;
    this.program.columns.forEach((column, k) => {
      if (column.person === person && column.values[slot - from] !== value) this.close(k);
    });
  }

  private closeUnfit(): void {
    const { from } = this.generation.box;
    const { slots } = this.state.plan;
    this.program.columns.forEach(({ person, values }, k) => {
      if (!this.closed.has(k) && values.some((value, i) => this.held[person * slots + from + i]! >= 0 && this.held[person * slots + from + i] !== value)) this.close(k);
    });
  }

  private close(column: number): void {
    if (this.closed.has(column)) return;
    this.closed.add(column);
    this.program.allow(column, false);
  }
}
