import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { PlanCells, PlanLock } from '@housestaff/planning/domain';
import type { YearOptions } from './year-options';
import type { YearRotation } from './year-rotations';
import type { YearSlot } from './year-slots';

export interface YearToPlan {
  readonly schedule: EffectiveSchedule;
  readonly residents: readonly PersonOfProgram[];
  readonly slots: readonly YearSlot[];
  readonly rotations: readonly YearRotation[];
  readonly baseline: PlanCells;
  /** Cells in which somebody isn't there. */
  readonly away: readonly PlanLock[];
  /** Cells that stay as they stand. */
  readonly locked: readonly PlanLock[];
  readonly options: YearOptions;
}
