import type { PlanningConstraint } from '../../model/constraint';
import type { RelaxedPart } from '../demand';
import type { PlanFacts } from './plan-facts';

type Sense = 'min' | 'max';

/** The limit that the constraint sets for a person; undefined where it sets none. */
export function limitFor(facts: PlanFacts, c: PlanningConstraint, sense: Sense, person: number): number | undefined {
  const own = 'limits' in c ? c.limits?.[facts.problem.people[person]!.id] : undefined;
  if (own) return (own as { min?: number; max?: number })[sense];
  return (c as { min?: number; max?: number })[sense];
}

/** A limit of these people moved by so much, as steps of a relaxation: one for each figure that it stands at now. */
export function moveLimit(facts: PlanFacts, c: PlanningConstraint, sense: Sense, people: readonly number[], by: number): { change: RelaxedPart[]; figures: string[] } {
  const concerned = facts.peopleOf('people' in c ? c.people : undefined);
  const chosen = new Set(people);
  const byLimit = new Map<number, number[]>();
  for (const p of concerned.filter((q) => chosen.has(q))) {
    const limit = limitFor(facts, c, sense, p);
    if (limit !== undefined) byLimit.set(limit, [...(byLimit.get(limit) ?? []), p]);
  }
  const idOf = (p: number): string => facts.problem.people[p]!.id;
  const ownLimits = 'limits' in c && c.limits !== undefined && Object.keys(c.limits).length > 0;
  const everybody = concerned.every((p) => chosen.has(p)) && byLimit.size === 1 && !ownLimits;
  const change = [...byLimit].map(([limit, of]): RelaxedPart => {
    const to = moved(limit, sense, by);
    return everybody ? { kind: sense, constraint: c.id, to } : { kind: sense, constraint: c.id, to, people: of.map(idOf) };
  });
  return { change, figures: [...byLimit.keys()].map((limit) => `${limit} → ${moved(limit, sense, by)}`) };
}

function moved(limit: number, sense: Sense, by: number): number {
  return sense === 'min' ? Math.max(0, limit - by) : limit + by;
}
