import fc from 'fast-check';
import { checkPlan, LOCKED, type PlanningConstraint, type PlanningProblem } from '@housestaff/planning/domain';
import { bestPlan, smallPlan } from '@housestaff/planning/testing';
import { WorkerPlanSolver } from '../worker-plan-solver';

const solve = (problem: PlanningProblem) => new WorkerPlanSolver().solve({ problem, algorithm: 'cp', seed: 1, seconds: 3600 }, () => undefined, new AbortController().signal);

/** The problem with just these constraints, all of them as rules. */
function onlyRules(problem: PlanningProblem, ids: readonly string[]): PlanningProblem {
  const constraints = problem.constraints.filter(({ id }) => ids.includes(id)).map((constraint): PlanningConstraint => ({ ...constraint, strength: 'rule' }));
  return { ...problem, constraints, locked: ids.includes(LOCKED) ? problem.locked : [] };
}

const canHold = (problem: PlanningProblem): boolean => bestPlan(problem).check.score.broken === 0;

it('proves the best of small problems, and names constraints of which all are needed to leave no plan', async () => {
  await fc.assert(
    fc.asyncProperty(smallPlan, async (problem) => {
      const { score } = bestPlan(problem).check;
      const done = await solve(problem);
      expect({ proven: done?.proven, best: done?.best?.score }).toEqual({ proven: true, best: score.broken > 0 ? undefined : score });
      if (done?.best) expect(checkPlan(problem, done.best.solution).score).toEqual(score);
      const conflict = done?.conflict;
      expect(conflict !== undefined).toBe(score.broken > 0 || score.unmet > 0);
      if (!conflict) return;
      expect(canHold(onlyRules(problem, conflict))).toBe(false);
      for (const id of conflict) expect(canHold(onlyRules(problem, conflict.filter((other) => other !== id)))).toBe(true);
    }),
    { numRuns: 5, seed: 5 },
  );
});
