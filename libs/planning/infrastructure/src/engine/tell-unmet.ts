import type { PlanIncumbent, PlanProgress, PlanResult } from '@housestaff/planning/application';
import { checkPlan, unmetDemands, type PlanDemand, type PlanningProblem } from '@housestaff/planning/domain';

/** Counts and flows take a while: so much of the search at most. */
const SECONDS_BETWEEN = 2;

/** Says in counts what the best plan leaves unmet, in the thread that searches: the one that serves has no time for it. */
export class UnmetTeller {
  private toldAt = -Infinity;
  private told: { readonly plan: PlanIncumbent['solution']; readonly unmet: readonly PlanDemand[] } | null = null;

  constructor(private readonly problem: PlanningProblem) {}

  /** With what is unmet where there was time to find it out. */
  progress(progress: PlanProgress): PlanProgress {
    const { best, seconds } = progress;
    if (!best || best.score.unmet === 0) return progress;
    const known = this.told?.plan === best.solution;
    if (!known && seconds - this.toldAt < SECONDS_BETWEEN) return progress;
    if (!known) this.toldAt = seconds;
    return { ...progress, best: this.tell(best) };
  }

  result(result: PlanResult): PlanResult {
    return result.best && result.best.score.unmet > 0 ? { ...result, best: this.tell(result.best) } : result;
  }

  private tell(best: PlanIncumbent): PlanIncumbent {
    if (this.told?.plan !== best.solution) this.told = { plan: best.solution, unmet: unmetDemands(this.problem, checkPlan(this.problem, best.solution)) };
    return { ...best, unmet: this.told.unmet };
  }
}
