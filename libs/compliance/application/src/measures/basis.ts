import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { DutyHistory } from '@housestaff/compliance/domain';

/** The schedule alone, or with what residents logged in the place of what they were scheduled for. */
export type Basis = 'scheduled' | 'worked';

/** What a person worked, from what they were scheduled for: the same object where nothing was logged. */
export type WorkedOf = (scheduled: DutyHistory) => DutyHistory;

/** Hours that residents logged. */
export abstract class WorkedHistories {
  /** The same function as long as no logged hour of the schedule's year changes. Call within a unit of work. */
  abstract of(schedule: EffectiveSchedule): Promise<WorkedOf>;
}
