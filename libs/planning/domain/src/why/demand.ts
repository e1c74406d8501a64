/** Demand that can't be met, or was not, in counts: what a coordinator is told instead of "infeasible". */
export interface PlanDemand {
  readonly id: string;
  readonly title: string;
  readonly required: number;
  readonly exists: number;
  readonly short: number;
  /** Plural, by the kind of problem: half-blocks, weeks, nights, shifts, half-days; or people. */
  readonly unit: string;
  /** The people, slots and limits that make the figures. */
  readonly because: readonly string[];
  /** The smallest changes, any one of which would mend it. */
  readonly relaxations: readonly PlanRelaxation[];
}

export interface PlanRelaxation {
  /** Says the whole change, so that it can be made later without looking it up: `relax(problem, [id])`. */
  readonly id: string;
  /** E.g. "Medical ICU, seniors: at most 2 → 3". */
  readonly label: string;
  /** E.g. "+52 exist". */
  readonly effect: string;
  /** The constraint that it changes first; empty when cells are unlocked alone. */
  readonly constraint: string;
  readonly change: readonly RelaxedPart[];
}

/** One step of a relaxation. Slots and people left out: all that the constraint is about. */
export type RelaxedPart =
  | { readonly kind: 'min' | 'max'; readonly constraint: string; readonly to: number; readonly slots?: readonly string[]; readonly people?: readonly string[] }
  /** A rule that may stay unmet from now on. */
  | { readonly kind: 'demand'; readonly constraint: string }
  | { readonly kind: 'unlock'; readonly people: readonly string[]; readonly slots: readonly string[] };

export function demandOf(demand: Omit<PlanDemand, 'short'>): PlanDemand {
  return { ...demand, required: round(demand.required), exists: round(demand.exists), short: round(demand.required - demand.exists) };
}

export function round(n: number): number {
  return Math.round(n * 10) / 10;
}
