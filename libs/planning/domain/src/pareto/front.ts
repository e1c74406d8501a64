/** A plan with what it is worth by each objective; less is better. */
export interface FrontPlan {
  readonly cells: Int16Array;
  readonly values: readonly number[];
}

/** As good in everything, and better in something. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, n) => value <= b[n]!) && a.some((value, n) => value < b[n]!);
}

/** Plans of which none is better than another in everything; of equal ones the first. */
export class Front {
  private kept: FrontPlan[] = [];

  /** `most`: beyond that the plan in the densest place gives way, never one that is the best by an objective. */
  constructor(private readonly most = Infinity) {}

  get plans(): readonly FrontPlan[] {
    return this.kept;
  }

  /** Whether it has a place among them. */
  add(plan: FrontPlan): boolean {
    const beaten = ({ values }: FrontPlan): boolean => dominates(values, plan.values) || values.every((value, n) => value === plan.values[n]);
    if (this.kept.some(beaten)) return false;
    this.kept = [...this.kept.filter(({ values }) => !dominates(plan.values, values)), plan];
    if (this.kept.length > this.most) this.thin();
    return this.kept.includes(plan);
  }

  /** The best by an objective. */
  best(which: number): FrontPlan | null {
    return this.kept.reduce<FrontPlan | null>((best, plan) => (!best || plan.values[which]! < best.values[which]! ? plan : best), null);
  }

  /** By objective: the best and the worst value among them. */
  ranges(): { readonly least: number; readonly most: number }[] {
    const size = this.kept[0]?.values.length ?? 0;
    return Array.from({ length: size }, (_, n) => {
      const values = this.kept.map((plan) => plan.values[n]!);
      return { least: Math.min(...values), most: Math.max(...values) };
    });
  }

  private thin(): void {
    const distances = crowding(this.kept);
    const densest = distances.indexOf(Math.min(...distances));
    this.kept = this.kept.filter((_, n) => n !== densest);
  }
}

/** How far each is from its neighbours, over all objectives; infinite at the ends. */
export function crowding(plans: readonly FrontPlan[]): number[] {
  const distances = plans.map(() => 0);
  for (let n = 0; n < (plans[0]?.values.length ?? 0); n += 1) {
    const order = plans.map((_, index) => index).sort((a, b) => plans[a]!.values[n]! - plans[b]!.values[n]!);
    const at = (place: number): number => plans[order[place]!]!.values[n]!;
    const width = at(order.length - 1) - at(0);
    order.forEach((index, place) => {
      if (place === 0 || place === order.length - 1) distances[index] = Infinity;
      else if (width > 0) distances[index]! += (at(place + 1) - at(place - 1)) / width;
    });
  }
  return distances;
}
