import type { PlanningConstraint } from '@housestaff/planning/domain';
import type { OpenCells } from '../open-cells';
import type { PlanGround } from '../plan-ground';
import type { StandingCells } from '../standing-cells';
import { DutyHourGround } from './duty-hour-ground';
import { freeDayRules } from './free-days';
import { freeHalfDays } from './free-half-days';
import { nearRules } from './near-rules';
import { nightRuns } from './night-runs';
import { windowTotals } from './window-totals';

/**
 * The program's duty-hour rules as rules of the plan, for residents: a plan that keeps them adds no violation to what the
 * compliance engine finds without it, and makes none worse. Of warnings, at-home call-ins and what can't be assessed they say nothing.
 */
export function dutyHourConstraints(ground: PlanGround, standing: StandingCells, open: OpenCells): PlanningConstraint[] {
  const { pack } = ground.options;
  if (!ground.setup.dutyHours || !pack || ground.setup.plans === 'stays' || ground.setup.slot === 'week') return [];
  const dutyHours = new DutyHourGround(ground, pack, standing, open);
  return [...windowTotals(dutyHours), ...nearRules(dutyHours), ...nightRuns(dutyHours), ...freeDayRules(dutyHours), ...freeHalfDays(dutyHours)];
}
