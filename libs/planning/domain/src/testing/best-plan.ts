import { checkPlan } from '../checker/check-plan';
import type { PlanCheck } from '../checker/plan-check';
import type { PlanningProblem, PlanningSolution } from '../model/planning-problem';
import { isBetterScore } from '../model/score';

/** Every plan there is, locked cells kept. */
export function* everyPlan(problem: PlanningProblem): Generator<PlanningSolution> {
  const places = problem.people.flatMap((person) => problem.slots.map((slot) => ({ person: person.id, slot: slot.id })));
  const choices = places.map(({ person, slot }) => {
    const lock = problem.locked?.find((one) => one.person === person && one.slot === slot);
    return lock ? [lock.activity] : [null, ...problem.activities.map(({ id }) => id)];
  });
  const cells: Record<string, Record<string, string>> = Object.fromEntries(problem.people.map(({ id }) => [id, {}]));
  function* from(n: number): Generator<PlanningSolution> {
    const place = places[n];
    if (!place) {
      yield { format: 'housestaff-solution', version: 1, cells: structuredClone(cells) };
      return;
    }
    for (const activity of choices[n]!) {
      if (activity === null) delete cells[place.person]![place.slot];
      else cells[place.person]![place.slot] = activity;
      yield* from(n + 1);
    }
    delete cells[place.person]![place.slot];
  }
  yield* from(0);
}

/** The best of all plans by trying each; `check.score.broken` above 0 where every plan breaks a rule. */
export function bestPlan(problem: PlanningProblem): { readonly solution: PlanningSolution; readonly check: PlanCheck } {
  let best: { solution: PlanningSolution; check: PlanCheck } | null = null;
  for (const solution of everyPlan(problem)) {
    const check = checkPlan(problem, solution);
    if (!best || isBetterScore(check.score, best.check.score)) best = { solution, check };
  }
  return best!;
}
