interface Named {
  readonly id: string;
  readonly name: string;
}

/** Null: nothing. */
export interface NamedItem {
  readonly id: string | null;
  readonly name: string;
}

/** What one constraint says to a change of the plan; figures are changes, more is worse. */
export interface PlanReason {
  readonly constraint: string;
  readonly name: string;
  /** With figures, e.g. "1 there, at least 2". */
  readonly words: string;
  /** Forbids: a rule would be broken. Prefers: it would be better off. Costs: worse. */
  readonly kind: 'forbids' | 'prefers' | 'costs';
  readonly points: number;
  readonly unmet: number;
}

interface Measured {
  /** No rule forbids it that isn't broken now. */
  readonly allowed: boolean;
  readonly points: number;
  readonly unmet: number;
  /** The weightiest first. */
  readonly reasons: readonly PlanReason[];
}

export interface CellAlternative extends Measured {
  readonly item: NamedItem;
}

/** Somebody else who could hold what is here. The one explained then has `gets`. */
export interface OtherHolder extends Measured {
  readonly person: Named;
  /** Takes it over, free till now; exchanges it for what they hold; or gives up what they hold for it. */
  readonly how: 'takes-over' | 'exchanges' | 'instead';
  readonly gets: NamedItem;
  readonly words: string;
}

/** Why a cell holds what it does, what else it could hold, and who else could hold this. Best first. */
export interface PlanExplanation {
  readonly person: Named;
  readonly slot: Named;
  readonly holds: NamedItem;
  readonly locked: boolean;
  /** What would get worse whatever else the cell held. */
  readonly binds: readonly PlanReason[];
  readonly alternatives: readonly CellAlternative[];
  readonly others: readonly OtherHolder[];
}
