import type { AskedLeave, Place } from '@housestaff/people/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';

/** A call, a night or a duty placed by hand that the leave takes from the person. */
export interface LostDuty {
  readonly date: LocalDate;
  readonly half: 'am' | 'pm' | 'day';
  readonly activityId: Id;
  readonly activity: string;
  /** An overnight or backup duty, which somebody else has to take. */
  readonly isCall: boolean;
  /** Instants, null without times. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A demand for people on a rotation that would not be met, on days on which the person was counted on. */
export interface ShortDemand {
  readonly rotationId: Id;
  readonly rotation: string;
  /** "PGY-2", or empty for anybody. */
  readonly whom: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly needs: number;
  /** On the worst of these days. */
  readonly has: number;
}

/** What a duty-hour rule would find; its figures are the schedule's, and go through as they are. */
export interface LeaveFinding {
  readonly severity: 'violation' | 'warning' | 'not-assessable';
  readonly personId: Id | null;
}

export interface LeaveEffect {
  /** Whether a schedule is published for any of the days. */
  readonly published: boolean;
  readonly stays: readonly Place[];
  readonly lost: readonly LostDuty[];
  /** Half-days of the rotations' usual work, which go with it. */
  readonly usualHalves: number;
  readonly short: readonly ShortDemand[];
  /** New or worse. */
  readonly findings: readonly LeaveFinding[];
}

export interface AskedEffect extends AskedLeave {
  readonly programId: Id;
}

/**
 * What leave does to the published schedule, which contexts to the right keep. Call within a unit of work; the caller has
 * decided that the actor may see it, and audits.
 */
export abstract class LeaveEffects {
  /** Who is on which rotation, touching the days. */
  abstract places(programId: Id, period: DateRange): Promise<readonly Place[]>;
  /** As if it were approved; of leave that is, against the schedule without it. */
  abstract of(asked: AskedEffect): Promise<LeaveEffect>;
}
