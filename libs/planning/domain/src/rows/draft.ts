import type { Strength } from '../model/constraint';
import type { ProblemIndex } from './allowed';
import type { CellColumns } from './cell-columns';
import { Linear } from './linear';
import type { Program, UnitCost } from './program';

/** A program in the making: what the kinds of constraints write into. */
export class Draft {
  constructor(
    readonly index: ProblemIndex,
    readonly program: Program,
    readonly cells: CellColumns,
    /** Demand must be met. */
    private readonly demandIsRule: boolean,
    /** No constraint is merged with another or built into the cells. */
    readonly isApart: boolean,
  ) {}

  get slots(): number {
    return this.cells.slots;
  }

  /** `hard` where units aren't for sale, null where they cost nothing. */
  costOf(strength: Strength): UnitCost | 'hard' | null {
    if (strength === 'rule' || (strength === 'demand' && this.demandIsRule)) return 'hard';
    if (strength === 'demand') return { unmet: 1, points: 0 };
    return strength.weight > 0 ? { unmet: 0, points: strength.weight } : null;
  }

  /** Those picked, without the ones of whom nothing can change in this part. */
  people(picked: readonly string[] | undefined): number[] {
    return this.index.people.pick(picked).filter((p) => this.cells.isOpen(p));
  }

  holds(p: number, s: number, mask: ArrayLike<number>): Linear {
    return this.cells.holds(p, s, mask);
  }

  /** Units: the excess over `max`, divided by `unit`, rounded up. */
  atMost(linear: Linear, max: number, strength: Strength, unit = 1): void {
    const cost = this.costOf(strength);
    if (!cost || linear.most <= max) return;
    if (cost === 'hard') this.program.row(linear, -Infinity, max);
    else this.payOver(linear, max, cost, unit);
  }

  atLeast(linear: Linear, min: number, strength: Strength, unit = 1): void {
    if (linear.least < min) this.atMost(new Linear().plus(linear, -1), -min, strength, unit);
  }

  between(linear: Linear, { min, max }: { readonly min?: number; readonly max?: number }, strength: Strength, unit?: number): void {
    if (min !== undefined) this.atLeast(linear, min, strength, unit);
    if (max !== undefined) this.atMost(linear, max, strength, unit);
  }

  /** A column from 0 to 1 that is 1 when `valueAt` says so. */
  flag(valueAt: (values: Float64Array) => boolean, cost?: UnitCost, integer = true): Linear {
    const column = this.program.column({ upper: 1, cost, integer, valueAt: (values) => (valueAt(values) ? 1 : 0) });
    return new Linear().add(column, 1, 1);
  }

  private payOver(linear: Linear, max: number, cost: UnitCost, unit: number): void {
    const unitsOf = (value: number): number => Math.max(0, Math.ceil((value - max) / unit - 1e-9));
    if (linear.columns.length === 0) {
      this.program.pay(new Linear(unitsOf(linear.constant)), cost);
      return;
    }
    const upper = unitsOf(linear.most);
    const column = this.program.column({ upper, cost, valueAt: (values) => unitsOf(linear.valueAt(values)) });
    this.program.row(new Linear().plus(linear).add(column, -unit, upper), -Infinity, max);
  }
}

/** Writes what a constraint asks for. */
export type RowsOf<C> = (constraint: C, draft: Draft) => void;
