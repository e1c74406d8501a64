import type { PlanCheck, PlanViolation } from '../checker/plan-check';
import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { demandOf, round, type PlanDemand, type PlanRelaxation, type RelaxedPart } from './demand';
import { isInMinutes, manyOf, names, plural, unitOf } from './plan-words';
import { precheckPlan } from './precheck/precheck-plan';
import { relaxation } from './relax-id';

/** Lines for single places; the rest is summed up. */
const LINES = 8;

/**
 * Demand that a plan leaves unmet, one entry per constraint and sense, in counts. Where a count or flow proves that no plan
 * can meet it, the proof stands in its place.
 */
export function unmetDemands(problem: PlanningProblem, check: Pick<PlanCheck, 'unmet'>): PlanDemand[] {
  if (check.unmet.length === 0) return [];
  const groups = new Map<string, PlanViolation[]>();
  for (const violation of check.unmet) {
    const key = `${violation.constraint}/${senseOf(violation)}`;
    groups.set(key, [...(groups.get(key) ?? []), violation]);
  }
  const proofs = precheckPlan(problem).filter((proof) => unitsOf(check.unmet, concerned(proof)) > 0);
  const explained = new Set(proofs.filter((proof) => unitsOf(check.unmet, concerned(proof)) <= proof.short).flatMap(concerned));
  const others = [...groups].flatMap(([key, group]) => {
    const constraint = problem.constraints.find((c) => c.id === group[0]!.constraint);
    return constraint && !explained.has(constraint.id) ? [describe(problem, key, constraint, group)] : [];
  });
  return [...proofs, ...others];
}

function unitsOf(unmet: readonly PlanViolation[], constraints: readonly string[]): number {
  return unmet.reduce((sum, { constraint, units }) => sum + (constraints.includes(constraint) ? units : 0), 0);
}

/** Constraints that a proof offers to change: those that it is about. */
function concerned({ relaxations }: PlanDemand): string[] {
  return relaxations.flatMap(({ change }) => change.flatMap((part) => (part.kind === 'unlock' ? [] : [part.constraint])));
}

function senseOf({ measured, limit }: PlanViolation): 'under' | 'over' | 'not' {
  if (measured === undefined || limit === undefined) return 'not';
  return measured < limit ? 'under' : 'over';
}

function describe(problem: PlanningProblem, key: string, c: PlanningConstraint, group: readonly PlanViolation[]): PlanDemand {
  const sense = senseOf(group[0]!);
  const { unit, size } = countedIn(problem, c);
  const wanted = sense === 'not' ? group.reduce((sum, v) => sum + v.units, 0) : group.reduce((sum, v) => sum + v.limit!, 0) / size;
  const found = sense === 'not' ? 0 : group.reduce((sum, v) => sum + v.measured!, 0) / size;
  const lines = group.slice(0, LINES).map((v) => line(problem, c, v, size));
  const rest = group.slice(LINES);
  return demandOf({
    id: `unmet/${key}`,
    title: `${c.name}${sense === 'over' ? ': over its limit' : ''}`,
    required: sense === 'over' ? found : wanted,
    exists: sense === 'over' ? wanted : found,
    unit,
    because: rest.length > 0 ? [...lines, `and ${plural(rest.length, 'other place')}: ${rest.reduce((sum, v) => sum + v.units, 0)} more`] : lines,
    relaxations: sense === 'not' ? [] : eased(problem, c, group, sense),
  });
}

/** What its figures count, and how much of them makes one. */
function countedIn(problem: PlanningProblem, c: PlanningConstraint): { readonly unit: string; readonly size: number } {
  if (c.kind === 'coverage') return { unit: 'people', size: 1 };
  if (c.kind === 'groups') return { unit: 'weekends or holidays', size: 1 };
  if (c.kind === 'ratio') return { unit: 'supervisors', size: 100 };
  if (c.kind === 'total' && c.amounts) return isInMinutes(problem, c.amounts) ? { unit: 'hours', size: 60 } : { unit: 'points', size: 1 };
  return { unit: manyOf(unitOf(problem)), size: 1 };
}

function line(problem: PlanningProblem, c: PlanningConstraint, v: PlanViolation, size: number): string {
  const people = v.people.length > 0 && c.kind !== 'coverage' ? names(namesOf(problem.people, v.people), 3) : '';
  const slots = v.slots.length > 0 && v.slots.length < problem.slots.length ? names(namesOf(problem.slots, v.slots), 3) : '';
  const where = [people, slots].filter((part) => part !== '').join(', ') || 'the whole plan';
  if (v.measured === undefined || v.limit === undefined) return where;
  return `${where}: ${round(v.measured / size)}, ${v.measured < v.limit ? 'at least' : 'at most'} ${round(v.limit / size)}`;
}

function namesOf(list: readonly { id: string; name: string }[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return list.filter((one) => wanted.has(one.id)).map((one) => one.name);
}

/** Limits moved to what the plan has, in those places alone. */
function eased(problem: PlanningProblem, c: PlanningConstraint, group: readonly PlanViolation[], sense: 'under' | 'over'): PlanRelaxation[] {
  const kind = sense === 'under' ? 'min' : 'max';
  if (c.kind === 'fair' || !(kind in c || 'limits' in c)) return [];
  const bySlot = c.kind === 'coverage';
  const byFigure = new Map<number, PlanViolation[]>();
  for (const v of group) byFigure.set(v.measured!, [...(byFigure.get(v.measured!) ?? []), v]);
  const settled = new Set<string>();
  // Of several places that one limit rules the worst decides.
  const worstFirst = [...byFigure].sort(([a], [b]) => (sense === 'under' ? a - b : b - a));
  const change = worstFirst.flatMap(([to, places]): RelaxedPart[] => {
    const ids = unique(places.flatMap((v) => (bySlot ? v.slots : v.people))).filter((id) => !settled.has(id));
    for (const id of ids) settled.add(id);
    return ids.length === 0 ? [] : [{ kind, constraint: c.id, to, ...(bySlot ? { slots: ids } : { people: ids }) }];
  });
  const units = group.reduce((sum, v) => sum + Math.abs(v.measured! - v.limit!), 0);
  const where = names(namesOf(bySlot ? problem.slots : problem.people, [...settled]), 3);
  const figures = names(unique(group.map((v) => `${v.limit} → ${v.measured}`)), 2);
  return [relaxation(`${c.name}: at ${sense === 'under' ? 'least' : 'most'} ${figures} for ${where}`, sense === 'under' ? `−${units} required` : `+${units} exist`, change)];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
