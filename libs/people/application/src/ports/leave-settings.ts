import type { LeaveSettings } from '@housestaff/people/domain';
import type { Id } from '@housestaff/kernel';

export abstract class LeaveSettingsOfPrograms {
  /** The usual ones where the program never changed them. */
  abstract ofProgram(programId: Id): Promise<LeaveSettings>;
  /** `settings.version` is the one that was read, 0 for the first; throws StaleVersion when it isn't the newest. */
  abstract save(programId: Id, settings: LeaveSettings): Promise<void>;
}
