import type { Id, LocalDate } from '@housestaff/kernel';
import type { PgyPeriod } from './duty-history';
import type { MeasureStatus } from './measure';
import type { SupervisionRuleId } from './rule-id';

export type Half = 'am' | 'pm';

/** A duty of one person in one half-day; a duty of a whole day is two of these. */
export interface SupervisionRow {
  readonly dutyId: Id | null;
  readonly personId: Id;
  readonly activityId: Id;
  readonly rotationId: Id | null;
  readonly date: LocalDate;
  readonly half: Half;
}

/** The half-days of a schedule that are judged, in any order. Only people who are at work. */
export interface SupervisionInput {
  readonly learners: readonly SupervisionRow[];
  readonly attendings: readonly SupervisionRow[];
  /** Where learners need supervision, for groups that name no activities. */
  readonly clinicalActivityIds: ReadonlySet<Id>;
  /** Activities in which an attending supervises, for groups that name none. */
  readonly supervisingActivityIds: ReadonlySet<Id>;
  /** Load of one learner on the attendings, by rotation; none: 0. */
  readonly rotationWeights: ReadonlyMap<Id, number>;
  readonly pgy: ReadonlyMap<Id, readonly PgyPeriod[]>;
}

/** Attendings of one group in one half-day, against those that its learners need. */
export interface SupervisionMeasure {
  /** The same for the same group and half-day, in every evaluation. */
  readonly id: string;
  readonly ruleId: SupervisionRuleId;
  readonly group: string;
  readonly date: LocalDate;
  readonly half: Half;
  readonly status: MeasureStatus;
  /** Attendings present; null where it can't be assessed. */
  readonly measured: number | null;
  /** Attendings needed; of the learners who could be weighed where it can't be assessed. */
  readonly limit: number;
  readonly unit: 'people';
  readonly sense: 'at-least';
  /** What the learners weigh before it is rounded up. */
  readonly load: number;
  readonly learners: readonly SupervisionRow[];
  readonly attendings: readonly SupervisionRow[];
  /** Learners whose PGY isn't known that day, or for whose PGY the program gave no figure. */
  readonly unknown: readonly Id[];
}
