import type { Duty, HandDuty, Stay } from '@housestaff/assignments/domain';
import type { DraftState } from '../ports/drafts';
import type { AbsenceOfPerson, PersonOfProgram, ScheduleCatalog } from '../ports/schedule-catalog';
import type { ScheduleState } from '../ports/schedules';

/**
 * A schedule as it is published, or as it would be with a draft's changes. Never changes: as long as nothing it rests on
 * does, the reader hands out the same object, so what is worked out from it may be kept beside it (a WeakMap).
 */
export interface EffectiveSchedule {
  readonly schedule: ScheduleState;
  readonly draft: DraftState | null;
  readonly catalog: ScheduleCatalog;
  readonly people: readonly PersonOfProgram[];
  readonly absences: readonly AbsenceOfPerson[];
  readonly stays: readonly Stay[];
  readonly handDuties: readonly HandDuty[];
  /** Worked out when first asked for. By person, then in order of time. */
  readonly duties: readonly Duty[];
  /** The published stays under the draft; without a draft the same as `stays`. */
  readonly liveStays: readonly Stay[];
}
