import type { CompiledPlan } from '../compiled/compiled-plan';
import { PlanState } from '../compiled/plan-state';

/** Points of another kind that may not exceed so many. */
export interface PointsLimit {
  /** Counts them; it follows the plan, and belongs to nobody else. */
  readonly state: PlanState;
  readonly most: number;
  /** What is over counts by this, rounded up. */
  readonly step: number;
}

/** A plan under change whose other points stay within limits: what is over them counts as unmet demand, so that any search keeps to them. */
export class LimitedState extends PlanState {
  private over = 0;

  constructor(
    plan: CompiledPlan,
    cells: ArrayLike<number>,
    private readonly limits: readonly PointsLimit[],
  ) {
    super(plan, cells);
    for (const { state } of limits) state.load(cells);
    this.settle();
  }

  override load(cells: ArrayLike<number>): void {
    super.load(cells);
    this.over = 0;
    for (const { state } of this.known) state.load(cells);
    this.settle();
  }

  override measure(person: number, from: number, values: Int16Array, offset = 0, length = values.length - offset): void {
    super.measure(person, from, values, offset, length);
    let over = 0;
    for (const limit of this.known) {
      limit.state.measure(person, from, values, offset, length);
      over += excess(limit, limit.state.points + limit.state.addsPoints);
    }
    this.addsUnmet += over - this.over;
  }

  /** The limits are part of what a change adds, so all of it is measured. */
  override measureUpTo(_most: number, _weights: unknown, person: number, from: number, values: Int16Array, length: number): boolean {
    this.measure(person, from, values, 0, length);
    return true;
  }

  override set(person: number, from: number, values: Int16Array, offset = 0, length = values.length - offset): void {
    super.set(person, from, values, offset, length);
    for (const { state } of this.known) state.set(person, from, values, offset, length);
    this.settle();
  }

  override measureSwap(a: number, b: number, from: number, until: number): void {
    const { broken, unmet, points, strain, mark } = this;
    this.swap(a, b, from, until);
    const adds = [this.broken - broken, this.unmet - unmet, this.points - points, this.strain - strain] as const;
    this.undo(mark);
    [this.addsBroken, this.addsUnmet, this.addsPoints, this.addsStrain] = adds;
  }

  override undo(mark = 0): void {
    super.undo(mark);
    for (const { state } of this.known) state.undo(mark);
    this.settle();
  }

  override forget(): void {
    super.forget();
    for (const { state } of this.known) state.forget();
  }

  /** Not there yet while the plan is loaded for the first time. */
  private get known(): readonly PointsLimit[] {
    return (this.limits as readonly PointsLimit[] | undefined) ?? [];
  }

  private settle(): void {
    const over = this.known.reduce((sum, limit) => sum + excess(limit, limit.state.points), 0);
    this.unmet += over - this.over;
    this.over = over;
  }
}

function excess({ most, step }: PointsLimit, points: number): number {
  return points > most ? Math.ceil((points - most) / step) : 0;
}
