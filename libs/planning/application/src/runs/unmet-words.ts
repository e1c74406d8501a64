import type { PlanDemand } from '@housestaff/planning/domain';
import type { UnmetDemand } from '../ports/schedule-runs';

/** Without what only the engine reads of it. */
export function toUnmetDemand({ relaxations, ...demand }: PlanDemand): UnmetDemand {
  return { ...demand, relaxations: relaxations.map(({ id, label, effect }) => ({ id, label, effect })) };
}
