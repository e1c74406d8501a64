import { below, type Random } from '../search/random';
import { crowding, dominates, type FrontPlan } from './front';

interface Ranked {
  readonly plan: FrontPlan;
  /** 0: none is better in everything; 1: only those of rank 0 are; and so on. */
  readonly rank: number;
  readonly distance: number;
}

/** A population in the manner of NSGA-II: the fittest are those that few beat in everything, and of these the loneliest. */
export class Population {
  private members: readonly Ranked[];

  constructor(
    plans: readonly FrontPlan[],
    private readonly size: number,
    private readonly random: Random,
  ) {
    this.members = survivors(plans, size);
  }

  get plans(): readonly FrontPlan[] {
    return this.members.map(({ plan }) => plan);
  }

  /** The fitter of two drawn ones. */
  parent(): FrontPlan {
    const draw = (): Ranked => this.members[below(this.random, this.members.length)]!;
    const [a, b] = [draw(), draw()];
    return (a.rank < b.rank || (a.rank === b.rank && a.distance >= b.distance) ? a : b).plan;
  }

  add(plan: FrontPlan): void {
    const isKnown = this.members.some(({ plan: { values } }) => values.every((value, n) => value === plan.values[n]));
    if (!isKnown) this.members = survivors([...this.plans, plan], this.size);
  }
}

function survivors(plans: readonly FrontPlan[], size: number): Ranked[] {
  return ranked(plans).sort((a, b) => a.rank - b.rank || b.distance - a.distance).slice(0, size);
}

function ranked(plans: readonly FrontPlan[]): Ranked[] {
  const out: Ranked[] = [];
  let left = [...plans];
  for (let rank = 0; left.length > 0; rank += 1) {
    const layer = left.filter((plan) => !left.some((other) => dominates(other.values, plan.values)));
    const distances = crowding(layer);
    layer.forEach((plan, n) => out.push({ plan, rank, distance: distances[n]! }));
    left = left.filter((plan) => !layer.includes(plan));
  }
  return out;
}

/** Each person's row from one of the two; neighbours in the list mostly from the same, as they share cohorts and years. */
export function crossRows(a: Int16Array, b: Int16Array, slots: number, random: Random): Int16Array {
  const child = a.slice();
  let fromB = random() < 0.5;
  for (let row = 0; row < a.length; row += slots) {
    if (random() < 0.25) fromB = !fromB;
    if (fromB) child.set(b.subarray(row, row + slots), row);
  }
  return child;
}
