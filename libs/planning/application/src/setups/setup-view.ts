import type { Id } from '@housestaff/kernel';
import type { PlanSetupFields } from '@housestaff/planning/domain';
import type { PlanSetupState } from '../ports/plan-setups';

export interface PlanSetupView extends PlanSetupFields {
  readonly id: Id;
  readonly programId: Id;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export function setupView({ id, programId, fields, version, changedBy, changedAt }: PlanSetupState): PlanSetupView {
  return { ...fields, id, programId, version, changedBy, changedAt: changedAt.toISOString() };
}
