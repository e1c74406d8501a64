import type { Id } from '@housestaff/kernel';
import type { SwapSettings } from '@housestaff/swaps/domain';

/** Call within a unit of work. */
export abstract class SwapSettingsOfPrograms {
  /** The usual ones where nobody changed them. */
  abstract ofProgram(programId: Id): Promise<SwapSettings>;
  /** Over version `settings.version`. Throws StaleVersion. */
  abstract save(programId: Id, settings: SwapSettings): Promise<void>;
}
