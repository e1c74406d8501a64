import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { PlanToMake } from './plan-to-make';

/** Of one schedule: a page asks for the check, a start and explanations of the same plan. */
const MOST = 6;

/** Plans that were made from a schedule, as long as the schedule is kept: making one takes its time, with duty-hour rules most. */
export class KeptPlans {
  private readonly kept = new WeakMap<EffectiveSchedule, Map<string, PlanToMake>>();
  private readonly stamps = new WeakMap<object, number>();
  private newest = 0;

  /** Stands for an object among the facts that is never changed. */
  stamp(fact: object): number {
    const stamp = this.stamps.get(fact) ?? ++this.newest;
    this.stamps.set(fact, stamp);
    return stamp;
  }

  /** `facts`: everything beside the schedule that it is made from, as JSON can say it. */
  of(schedule: EffectiveSchedule, facts: readonly unknown[], make: () => PlanToMake): PlanToMake {
    const plans = this.kept.get(schedule) ?? new Map<string, PlanToMake>();
    this.kept.set(schedule, plans);
    const key = JSON.stringify(facts);
    const plan = plans.get(key) ?? make();
    plans.delete(key);
    plans.set(key, plan);
    if (plans.size > MOST) plans.delete(plans.keys().next().value as string);
    return plan;
  }
}
