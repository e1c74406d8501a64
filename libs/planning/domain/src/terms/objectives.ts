import { InvalidValue } from '@housestaff/kernel';
import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import type { Objective } from '../pareto/objective';

/** What plans can be traded off by. */
export const OBJECTIVES = ['coverage', 'fairness', 'preferences', 'changes'] as const;
export type ObjectiveId = (typeof OBJECTIVES)[number];

const NAMES: Readonly<Record<ObjectiveId, string>> = {
  coverage: 'Demand unmet',
  fairness: 'Unevenness',
  preferences: 'Preferences not met',
  changes: 'Changes from what stands',
};

/** The objectives with this problem's terms. All that it has any terms of when none are named. Throws `InvalidValue` where there are fewer than two. */
export function objectivesOf(problem: PlanningProblem, ids: readonly ObjectiveId[] = []): Objective[] {
  const terms: Record<ObjectiveId, Set<string>> = { coverage: new Set(['unmet']), fairness: new Set(), preferences: new Set(), changes: new Set() };
  for (const c of problem.constraints) if (typeof c.strength === 'object') terms[objectiveOf(c)].add(c.term ?? c.id);
  const asked = ids.length > 0 ? OBJECTIVES.filter((id) => ids.includes(id)) : OBJECTIVES;
  const found = asked.filter((id) => terms[id].size > 0);
  const missing = asked.find((id) => !found.includes(id));
  if (ids.length > 0 && missing) throw new InvalidValue('objectives', missing, `one that this plan weighs: ${OBJECTIVES.filter((id) => terms[id].size > 0).join(', ')}`);
  if (found.length < 2) throw new InvalidValue('objectives', found.join(', '), 'two or more to trade off against each other');
  return found.map((id) => ({ id, name: NAMES[id], terms: [...terms[id]] }));
}

function objectiveOf({ kind }: PlanningConstraint): ObjectiveId {
  if (kind === 'change') return 'changes';
  if (kind === 'fair') return 'fairness';
  return kind === 'coverage' || kind === 'ratio' ? 'coverage' : 'preferences';
}
