import type { Id, LocalDate, TimeRange } from '@housestaff/kernel';
import type { Source } from './stay';

export type Half = 'am' | 'pm' | 'day';

/** Person × activity × time. The one thing that counts hours. */
export interface Duty {
  /** Null for a duty that comes from a weekly pattern. */
  readonly id: Id | null;
  readonly personId: Id;
  readonly activityId: Id;
  readonly rotationId: Id | null;
  /** Null also where the stay exists only in a draft. */
  readonly stayId: Id | null;
  /** The local day on which it begins. */
  readonly date: LocalDate;
  readonly half: Half;
  /** Null where the activity has no times (rules then answer not-assessable) and for time off, which has no hours. */
  readonly during: TimeRange | null;
  readonly zone: string;
  readonly source: Source;
  readonly locked: boolean;
  readonly mayOverlap: boolean;
}

/**
 * What a person put on one half-day (call, clinic, a single change). It wins over the weekly pattern;
 * its times are the activity's. `activityId` null keeps the half-day free.
 */
export interface HandDuty {
  readonly id: Id | null;
  readonly personId: Id;
  readonly activityId: Id | null;
  readonly date: LocalDate;
  readonly half: Half;
  readonly source: Source;
  readonly locked: boolean;
}

/** What makes two duties the same duty over time: other times are a change of it, another activity a new one. */
export function dutyKey(duty: Pick<Duty, 'personId' | 'date' | 'half'> & { activityId: Id | null }): string {
  return `${duty.personId}|${duty.date}|${duty.half}|${duty.activityId ?? ''}`;
}
