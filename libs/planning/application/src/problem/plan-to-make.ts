import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { PlanningProblem, PlanSetupFields } from '@housestaff/planning/domain';

export type PlanKind = 'blocks' | 'call' | 'shifts' | 'clinic' | 'weeks';
export type SlotUnit = 'block' | 'half-block' | 'week' | 'day' | 'half-day';

/** A column of the plan with its days, half-open. */
export interface GridSlot {
  readonly id: string;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly half: 'am' | 'pm' | null;
}

/** A rotation or an activity. */
export interface GridItem {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly colour: string;
}

/** What a plan is shown with; kept with the run, so that it reads the same later. */
export interface PlanGrid {
  readonly slots: readonly GridSlot[];
  readonly items: readonly GridItem[];
  readonly pgys: Readonly<Record<Id, number>>;
}

/** What a run may weigh, 0 off to 4 highest, with the weight that it has by itself. */
export interface WeightedTerm {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
}

/** Somebody who is not there; days half-open. */
export interface OutOfPlan {
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface PlanAsked {
  /** `blocks`, or the id of a plan setup. */
  readonly plan?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** The days that one would plan together with this one, where none are named. */
  readonly around?: LocalDate;
  /** By term; what is left out has its default. */
  readonly weights?: Readonly<Record<string, unknown>>;
  readonly fewChanges?: boolean;
  readonly out?: readonly OutOfPlan[];
  readonly relaxations?: readonly string[];
  /** Proposed requirements will do (for a pre-check). */
  readonly unconfirmed?: boolean;
}

/** A problem with what a page and an acceptance need beside it. */
export interface PlanToMake {
  readonly kind: PlanKind;
  readonly setupId: Id | null;
  /** As it was then. */
  readonly setup: PlanSetupFields | null;
  readonly name: string;
  readonly period: DateRange;
  readonly problem: PlanningProblem;
  readonly grid: PlanGrid;
  readonly slotUnit: SlotUnit;
  readonly terms: readonly WeightedTerm[];
  /** Some of what it rests on are proposals that a person has yet to confirm. */
  readonly observedOnly: boolean;
}
