import type { PlanAlgorithm } from './algorithm';
import { hasRequirements } from './choose-algorithm';

/** Years of requirements: the whole program, and parts of it. Shifts along a row: whole rows. */
export const hybridByShape: PlanAlgorithm = async (context) => {
  if (hasRequirements(context.plan.problem)) return (await import('./mip/mip.algorithm')).mip(context);
  return (await import('./hybrid/hybrid.algorithm')).hybrid(context);
};
