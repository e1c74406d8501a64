import type { PlanningProblem } from '@housestaff/planning/domain';
import type { PlanResult } from '../ports/plan-solver';
import type { RunOutcome } from '../ports/schedule-runs';

type Reached = Pick<RunOutcome, 'spent' | 'best' | 'unmetCount'>;

/** Of an attempt that ended in the middle, its process killed or shut down. */
export function cutOffWords(run: Reached): string {
  const goesOn = run.best === null ? 'It had no plan yet and began again.' : `It went on from the plan stored by then: ${reached(run)}.`;
  return `An attempt was cut off after ${secondsOf(run)}. ${goesOn}`;
}

/** Of a search that ended with an error, or for want of memory. */
export function endedEarlyWords(run: Reached, why: string): string {
  const kept = run.best === null ? 'There was no plan by then.' : `The best plan by then is kept: ${reached(run)}.`;
  return `The search ended early, after ${secondsOf(run)}: ${reasonOf(why)}. ${kept}`;
}

/** Why there is no plan at all. */
export function conflictWords(problem: PlanningProblem, { conflict, proven }: Pick<PlanResult, 'conflict' | 'proven'>): string {
  const names = (conflict ?? []).map((id) => problem.constraints.find((c) => c.id === id)?.name ?? id);
  if (names.length > 0) return `No plan keeps all rules. These can't hold together: ${names.join('; ')}`;
  return proven ? 'No plan keeps all rules' : 'No plan that keeps all rules was found in this time';
}

/** A thread that is ended for its memory says so in its own way. */
function reasonOf(why: string): string {
  return /memory|heap|OOM/i.test(why) ? 'it had used up its memory' : why.replace(/\.$/, '');
}

function reached({ best, unmetCount }: Reached): string {
  return `${unmetCount ?? 0} unmet, ${best ?? 0} points`;
}

function secondsOf({ spent }: Reached): string {
  return `${Math.round(spent * 10) / 10} s`;
}
