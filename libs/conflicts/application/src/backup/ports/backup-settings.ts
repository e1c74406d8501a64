import type { BackupSettings } from '@housestaff/conflicts/domain';
import type { Id } from '@housestaff/kernel';

export abstract class BackupSettingsOfPrograms {
  /** The usual ones of a program that decided nothing. */
  abstract ofProgram(programId: Id): Promise<BackupSettings>;
  /** `settings.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(programId: Id, settings: BackupSettings): Promise<void>;
}
