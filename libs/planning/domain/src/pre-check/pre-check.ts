import type { AnnualProblem } from '../annual-problem';
import { coverageSlotCheck } from './coverage-slot.check';
import { coverageYearCheck } from './coverage-year.check';
import type { Demand } from './demand';
import { factsOf, type Facts } from './facts';
import { locksCheck } from './locks.check';
import { personYearCheck } from './person-year.check';
import { requirementRoomCheck } from './requirement-room.check';

/** A check is one file and one line. */
export const PRE_CHECKS: readonly ((facts: Facts) => Demand[])[] = [personYearCheck, requirementRoomCheck, coverageYearCheck, coverageSlotCheck, locksCheck];

/** Demand that no schedule can meet, found by counts and flows before any search. Empty does not promise that all can be met. */
export function preCheck(problem: AnnualProblem): Demand[] {
  const facts = factsOf(problem);
  return PRE_CHECKS.flatMap((check) => check(facts));
}
