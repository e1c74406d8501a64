import type { PlanningConstraint } from './constraint';

/** A column of the plan: a half-block, a week, a day or a half-day. Slots stand in order of time. */
export interface PlanSlot {
  readonly id: string;
  readonly name: string;
  /** What constraints pick it by, e.g. `weekend`, `holiday`, `friday`, `am`. */
  readonly tags?: readonly string[];
}

/** What a person can hold in a slot: a rotation, a call, a shift, a clinic. */
export interface PlanActivity {
  readonly id: string;
  readonly name: string;
  readonly tags?: readonly string[];
  /** Minutes after the slot's local midnight; needed by `rest` alone. */
  readonly start?: number;
  /** Minutes that it lasts. */
  readonly minutes?: number;
}

export interface PlanPerson {
  readonly id: string;
  readonly name: string;
  /** What constraints pick them by, e.g. `pgy-1`, `senior`, `cohort-2`. */
  readonly tags?: readonly string[];
}

/** The constraint that changed locks are told under. */
export const LOCKED = 'locked';

/** A cell that stays as it is; `activity` null keeps it empty. A rule of its own: a unit for each that was changed. */
export interface PlanLock {
  readonly person: string;
  readonly slot: string;
  readonly activity: string | null;
}

/** Cells by person and slot; what is left out is empty. */
export type PlanCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const PROBLEM_KINDS = ['blocks', 'call', 'shifts', 'clinic', 'weeks', 'repair'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/**
 * A plan to make, as data: each person holds one activity, or nothing, in each slot. What a run stores, what any algorithm
 * is given, and what can be saved and sent to a colleague. docs/planning-json.md describes it.
 */
export interface PlanningProblem {
  readonly format: 'housestaff-problem';
  readonly version: 1;
  readonly kind: ProblemKind;
  readonly name: string;
  readonly slots: readonly PlanSlot[];
  readonly activities: readonly PlanActivity[];
  readonly people: readonly PlanPerson[];
  readonly constraints: readonly PlanningConstraint[];
  readonly locked?: readonly PlanLock[];
  /** What stands now: what `change` is measured against, and what a search may start from. */
  readonly baseline?: PlanCells;
  /** What each person held just before the first slot, the latest last; null is nothing. Without it the time before is unknown. */
  readonly history?: Readonly<Record<string, readonly (string | null)[]>>;
}

export interface PlanningSolution {
  readonly format: 'housestaff-solution';
  readonly version: 1;
  readonly cells: PlanCells;
}
