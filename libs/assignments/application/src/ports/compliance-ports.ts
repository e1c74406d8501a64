import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { FindingCounts, FindingDiff, ScheduleFinding } from './finding';

/** What an edit does to the findings, before or after it is made. Implemented by the compliance context. */
export abstract class ScheduleCheck {
  /** `people`: whose rows may differ; nobody else's do. */
  abstract effectOf(before: EffectiveSchedule, after: EffectiveSchedule, people: ReadonlySet<Id>): Promise<FindingDiff>;
}

/** What forbids publishing. Implemented by the compliance context. */
export abstract class PublishGate {
  /** The violations of the schedule as it would be published, each with the override that still holds for it. */
  abstract blockers(after: EffectiveSchedule): Promise<readonly ScheduleFinding[]>;
}

export interface GivenOverride {
  readonly finding: ScheduleFinding;
  readonly reason: string;
}

export interface OverrideOfVersion {
  readonly findingId: string;
  readonly ruleId: string;
  readonly personName: string;
  readonly reason: string;
  readonly by: string;
}

/** Violations that were published with a reason. Kept by the compliance context. */
export abstract class PublishOverrides {
  abstract keep(scheduleId: Id, publishedVersion: number, given: readonly GivenOverride[]): Promise<void>;
  /** By the version that they were given for. */
  abstract byVersion(scheduleId: Id): Promise<ReadonlyMap<number, readonly OverrideOfVersion[]>>;
}

/** The highest average weekly hours in a block, and whose. */
export interface BlockHours {
  readonly blockId: Id;
  readonly hours: number | null;
  readonly personId: Id | null;
  readonly limit: number;
}

/** Days of a person on which a finding rests. */
export interface FindingMark {
  readonly personId: Id;
  readonly period: DateRange;
  readonly severity: 'violation' | 'warning';
}

export interface YearFigures {
  readonly hours: readonly BlockHours[];
  readonly counts: FindingCounts;
  readonly marks: readonly FindingMark[];
}

/** Attendings who supervise in a half-day, and how many its learners need; of several groups, the one that is worst off. */
export interface SupervisionCell {
  readonly date: LocalDate;
  readonly half: 'am' | 'pm';
  readonly have: number;
  readonly need: number;
}

/** The figures that the grids show at their edges. Implemented by the compliance context. */
export abstract class ScheduleFigures {
  abstract ofYear(schedule: EffectiveSchedule): Promise<YearFigures>;
  abstract ofBlock(schedule: EffectiveSchedule, blockId: Id): Promise<FindingCounts>;
  /** One cell for each half of each day, in order. */
  abstract supervisionOf(schedule: EffectiveSchedule, days: readonly LocalDate[]): Promise<readonly SupervisionCell[]>;
}
