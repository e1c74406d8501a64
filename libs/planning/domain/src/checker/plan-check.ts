import type { Score } from '../model/score';

/** One place where a constraint doesn't hold. */
export interface PlanViolation {
  readonly constraint: string;
  /** Empty where it is about everybody. */
  readonly people: readonly string[];
  readonly slots: readonly string[];
  /** In the constraint's units. */
  readonly units: number;
  readonly measured?: number;
  readonly limit?: number;
}

/** What a kind of wish costs altogether. */
export interface PlanTerm {
  readonly term: string;
  readonly name: string;
  readonly units: number;
  readonly points: number;
}

export interface PlanCheck {
  readonly score: Score;
  readonly broken: readonly PlanViolation[];
  readonly unmet: readonly PlanViolation[];
  /** Where points are lost; in the constraints' order. */
  readonly wishes: readonly (PlanViolation & { readonly points: number })[];
  readonly terms: readonly PlanTerm[];
}
