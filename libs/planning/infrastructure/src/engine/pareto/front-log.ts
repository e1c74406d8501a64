import type { PlanIncumbent } from '@housestaff/planning/application';
import { Front, PlanValues, type FrontPlan, type TradeOff } from '@housestaff/planning/domain';
import type { PlanLog } from '../plan-log';

/** More than anybody would look through. */
const MOST = 40;

/** The front so far. Each plan on it has passed the checker; each change of it is reported. */
export class FrontLog {
  private front = new Front(MOST);
  private readonly judged = new Map<FrontPlan, PlanIncumbent>();
  private readonly values: PlanValues;
  /** Where demand is not one of the objectives, it comes before them. */
  private leastUnmet = Infinity;

  constructor(
    readonly tradeOff: TradeOff,
    private readonly log: PlanLog,
  ) {
    this.values = new PlanValues(tradeOff);
  }

  get plans(): readonly FrontPlan[] {
    return this.front.plans;
  }

  valued(cells: Int16Array): FrontPlan & { readonly broken: number; readonly unmet: number } {
    return this.values.of(cells);
  }

  best(which: number): FrontPlan | null {
    return this.front.best(which);
  }

  /** Whether the plan has a place on the front. */
  add(cells: Int16Array): boolean {
    const { values, unmet, broken } = this.values.of(cells);
    if (broken > 0 || unmet > this.leastUnmet) return false;
    const known: FrontPlan = { cells: cells.slice(), values };
    const isBetterMet = unmet < this.leastUnmet;
    if (isBetterMet) this.front = new Front(MOST);
    this.leastUnmet = unmet;
    if (!this.front.add(known)) return false;
    const incumbent = this.log.incumbent(cells);
    if (!incumbent) throw new Error('A plan of the front breaks a rule by the checker');
    this.judged.set(known, incumbent);
    this.log.found(cells, incumbent.score);
    this.log.front(this.incumbents());
    return true;
  }

  /** By the first objective, with what sets each apart. */
  incumbents(): PlanIncumbent[] {
    const { objectives } = this.tradeOff;
    const plans = [...this.front.plans].sort((a, b) => a.values[0]! - b.values[0]!);
    const balanced = this.balanced();
    return plans.map((plan) => ({
      ...this.judged.get(plan)!,
      label: this.labelOf(plan, balanced),
      values: Object.fromEntries(objectives.map(({ id }, n) => [id, plan.values[n]!])),
    }));
  }

  /** Nearest to the best of everything. */
  private balanced(): FrontPlan | null {
    const ranges = this.front.ranges();
    const distance = ({ values }: FrontPlan): number => values.reduce((sum, value, n) => sum + share(value, ranges[n]!) ** 2, 0);
    return this.front.plans.reduce<FrontPlan | null>((best, plan) => (!best || distance(plan) < distance(best) ? plan : best), null);
  }

  private labelOf(plan: FrontPlan, balanced: FrontPlan | null): string {
    const ranges = this.front.ranges();
    const least = this.tradeOff.objectives.filter((_, n) => plan.values[n] === ranges[n]!.least && ranges[n]!.most > ranges[n]!.least).map(({ name }) => lower(name));
    if (least.length > 0) return `Least ${least.join(', ')}`;
    if (plan === balanced) return 'Balanced';
    const shares = plan.values.map((value, n) => share(value, ranges[n]!));
    return `Nearer least ${lower(this.tradeOff.objectives[shares.indexOf(Math.min(...shares))]!.name)}`;
  }
}

function share(value: number, { least, most }: { least: number; most: number }): number {
  return most > least ? (value - least) / (most - least) : 0;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
