import type { Id } from '@housestaff/kernel';
import type { PlanSetupFields } from '@housestaff/planning/domain';

export interface PlanSetupState {
  readonly id: Id;
  readonly programId: Id;
  readonly fields: PlanSetupFields;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly version: number;
}

/** Call within a unit of work. */
export abstract class PlanSetups {
  abstract findById(id: Id): Promise<PlanSetupState | undefined>;
  /** By name. */
  abstract ofProgram(programId: Id): Promise<PlanSetupState[]>;
  abstract add(setup: PlanSetupState): Promise<void>;
  /** Writes it over version `setup.version - 1`. Throws StaleVersion. */
  abstract save(setup: PlanSetupState): Promise<void>;
  /** Throws StaleVersion. */
  abstract remove(id: Id, version: number): Promise<void>;
}
