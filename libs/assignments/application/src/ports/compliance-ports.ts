import type { DateRange, Id } from '@housestaff/kernel';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { FindingCounts, FindingDiff, ScheduleFinding } from './finding';

/** What an edit does to the findings, before or after it is made. Implemented by the compliance context. */
export abstract class ScheduleCheck {
  abstract effectOf(before: EffectiveSchedule, after: EffectiveSchedule): Promise<FindingDiff>;
}

/** What forbids publishing. Implemented by the compliance context. */
export abstract class PublishGate {
  /** The violations of the schedule as it would be published; empty when it may be. */
  abstract blockers(after: EffectiveSchedule): Promise<readonly ScheduleFinding[]>;
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

/** The figures that the grids show at their edges. Implemented by the compliance context. */
export abstract class ScheduleFigures {
  abstract ofYear(schedule: EffectiveSchedule): Promise<YearFigures>;
  abstract ofBlock(schedule: EffectiveSchedule, blockId: Id): Promise<FindingCounts>;
}
