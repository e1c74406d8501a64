import type { InstitutionalEvent } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

export abstract class InstitutionalEvents {
  /** In order of time. */
  abstract ofProgram(programId: Id): Promise<InstitutionalEvent[]>;
  abstract findById(id: Id): Promise<InstitutionalEvent | undefined>;
  abstract add(event: InstitutionalEvent): Promise<void>;
  /** `event.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(event: InstitutionalEvent): Promise<void>;
  abstract remove(id: Id): Promise<void>;
  /** Until the unit of work ends nobody else changes the program's events: two that clash can't come in side by side. */
  abstract hold(programId: Id): Promise<void>;
}
