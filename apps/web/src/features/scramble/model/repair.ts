import type { AcademicYear, OpenWork, PlanSetup, StartRun } from '@housestaff/api-client';
import type { Out } from './out';

/** Enough for so few changes. */
const SECONDS = 10;

export type Repair = Pick<StartRun, 'plan' | 'algorithm' | 'seconds' | 'basis' | 'out'> & { from?: string; to?: string };

/** The plan that has the first open duty in it, from the first day out to the end of its block; the year's blocks where none has. */
export function repairOf({ person, from, to }: Out, work: readonly OpenWork[], plans: readonly PlanSetup[], years: readonly AcademicYear[]): Repair {
  const common = { algorithm: 'auto' as const, seconds: SECONDS, basis: 'published' as const, out: [{ personId: person, from, to }] };
  const duty = work.find(({ kind }) => kind === 'duty');
  const plan = duty && plans.find(({ items }) => items.some(({ id }) => id === duty.activityId));
  if (!plan) return { ...common, plan: 'blocks' };
  const block = years.flatMap(({ blocks }) => blocks).find((one) => one.from <= from && from < one.to);
  return { ...common, plan: plan.id, from, to: block && block.to > to ? block.to : to };
}
