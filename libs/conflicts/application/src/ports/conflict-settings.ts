import type { ConflictSettings } from '@housestaff/conflicts/domain';
import type { Id } from '@housestaff/kernel';

export abstract class ConflictSettingsOfPrograms {
  /** The usual ones where the program never changed them. */
  abstract of(programId: Id): Promise<ConflictSettings>;
  /** `settings.version` is the one that was read, 0 for the first; throws StaleVersion when it isn't the newest. */
  abstract save(programId: Id, settings: ConflictSettings): Promise<void>;
}
