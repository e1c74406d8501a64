import { counted, unit, type FactorScore } from './factors';

/** Days on which whoever would take a part has nothing against it, out of all that matter, both sides together. */
export interface FreeDays {
  readonly free: number;
  readonly of: number;
  /** What stands in the way on the others, e.g. "on call on 4 Oct 2026"; empty: nothing. */
  readonly against: readonly string[];
}

export function availabilityScore({ free, of, against }: FreeDays): FactorScore {
  const score = of <= 0 ? 0 : unit(free / of);
  if (against.length === 0) return { score, why: `Nothing in the way on any of the ${counted(of, 'day')} that count` };
  return { score, why: `Free on ${free} of ${counted(of, 'day')}: ${against.join('; ')}` };
}
