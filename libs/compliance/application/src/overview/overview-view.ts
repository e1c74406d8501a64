import type { FindingCounts } from '@housestaff/assignments/application';
import type { Id, LocalDate } from '@housestaff/kernel';
import type { RuleInfo } from '../rule-info';

/** Weekly hours: of everybody's averages the mean, and the highest single one. Null where nothing could be measured. */
export interface HoursOfBlock {
  readonly averageHours: number | null;
  readonly highestHours: number | null;
  readonly highestPersonId: Id | null;
}

export interface BlockOverview extends HoursOfBlock {
  readonly id: Id;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly counts: FindingCounts;
  /** One per rule, in order; one for supervision and one for duties at the same time where they have findings. */
  readonly byRule: readonly (FindingCounts & { readonly ruleId: string })[];
  /** Of whom all is told and nothing found. */
  readonly clearPeople: number;
  readonly people: number;
}

/** Of the whole year. */
export interface PersonOverview extends FindingCounts {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly averageHours: number | null;
  readonly highestHours: number | null;
}

/** A program's year: its blocks in order are the trend. Days half-open. */
export interface ComplianceOverview {
  readonly rules: readonly RuleInfo[];
  readonly blocks: readonly BlockOverview[];
  readonly counts: FindingCounts;
  readonly people: readonly PersonOverview[];
}
