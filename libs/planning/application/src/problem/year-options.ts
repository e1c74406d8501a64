import type { DateRange, Id } from '@housestaff/kernel';
import type { PlanSetupFields, TermWeights } from '@housestaff/planning/domain';

/** Of the setup for blocks: what a program holds each resident's year to, beside requirements and coverage. */
export type YearRules = Pick<PlanSetupFields, 'rules' | 'wishes'>;

/** Somebody who is not there; days half-open. */
export interface PersonOut {
  readonly personId: Id;
  readonly period: DateRange;
}

export interface YearOptions {
  readonly weights: TermWeights;
  /** The program's own rules of the year. */
  readonly rules?: YearRules;
  /** What a run weighs of them, 0 off to 4 highest, by rule. */
  readonly levels?: Readonly<Record<string, number>>;
  /** Keep what stands wherever demand allows: a change costs more than anything else. */
  readonly fewChanges?: boolean;
  readonly out?: readonly PersonOut[];
  /** Proposed requirements will do (for a pre-check). */
  readonly unconfirmed?: boolean;
}
