import type { PlanCheck, PlanViolation } from '../checker/plan-check';
import type { PlanningConstraint } from '../model/constraint';
import type { PlanningProblem } from '../model/planning-problem';
import { demandOf, type PlanDemand, type PlanRelaxation, type RelaxedPart } from './demand';
import { names, plural, unitOf } from './plan-words';
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
  const proofs = precheckPlan(problem);
  const proven = new Set(proofs.flatMap((proof) => concerned(proof)));
  const others = [...groups].flatMap(([key, group]) => {
    const constraint = problem.constraints.find((c) => c.id === group[0]!.constraint);
    return constraint && !proven.has(constraint.id) ? [describe(problem, key, constraint, group)] : [];
  });
  return [...proofs.filter((proof) => concerned(proof).some((id) => check.unmet.some((v) => v.constraint === id))), ...others];
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
  const units = group.reduce((sum, v) => sum + v.units, 0);
  const wanted = sense === 'not' ? units : group.reduce((sum, v) => sum + v.limit!, 0);
  const found = sense === 'not' ? 0 : group.reduce((sum, v) => sum + v.measured!, 0);
  const lines = group.slice(0, LINES).map((v) => line(problem, c, v));
  const rest = group.slice(LINES);
  return demandOf({
    id: `unmet/${key}`,
    title: `${c.name}${sense === 'over' ? ': over its limit' : ''}`,
    required: sense === 'over' ? found : wanted,
    exists: sense === 'over' ? wanted : found,
    unit: countedIn(problem, c),
    because: rest.length > 0 ? [...lines, `and ${plural(rest.length, 'other place')}: ${rest.reduce((sum, v) => sum + v.units, 0)} more`] : lines,
    relaxations: sense === 'not' ? [] : eased(problem, c, group, sense),
  });
}

function countedIn(problem: PlanningProblem, c: PlanningConstraint): string {
  if (c.kind === 'coverage') return 'people';
  if (c.kind === 'groups') return 'weekends or holidays';
  if (c.kind === 'ratio') return 'supervisors, in hundredths';
  if (c.kind === 'total' && c.amounts) return 'counted';
  return `${unitOf(problem)}s`;
}

function line(problem: PlanningProblem, c: PlanningConstraint, v: PlanViolation): string {
  const people = v.people.length > 0 && c.kind !== 'coverage' ? names(namesOf(problem.people, v.people), 3) : '';
  const slots = v.slots.length > 0 && v.slots.length < problem.slots.length ? names(namesOf(problem.slots, v.slots), 3) : '';
  const where = [people, slots].filter((part) => part !== '').join(', ') || 'the whole plan';
  if (v.measured === undefined || v.limit === undefined) return where;
  return `${where}: ${v.measured}, ${v.measured < v.limit ? 'at least' : 'at most'} ${v.limit}`;
}

function namesOf(list: readonly { id: string; name: string }[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return list.filter((one) => wanted.has(one.id)).map((one) => one.name);
}

/** The limit moved to what the plan has: in those places alone, or everywhere when they are many. */
function eased(problem: PlanningProblem, c: PlanningConstraint, group: readonly PlanViolation[], sense: 'under' | 'over'): PlanRelaxation[] {
  const kind = sense === 'under' ? 'min' : 'max';
  if (c.kind === 'fair' || !(kind in c)) return [];
  const { measured, limit } = group.reduce((worst, v) => (Math.abs(v.measured! - v.limit!) > Math.abs(worst.measured! - worst.limit!) ? v : worst));
  const atOne = c.kind === 'coverage' ? { slots: unique(group.flatMap((v) => v.slots)) } : { people: unique(group.flatMap((v) => v.people)) };
  const units = group.reduce((sum, v) => sum + Math.abs(v.measured! - v.limit!), 0);
  const effect = sense === 'under' ? `−${units} required` : `+${units} exist`;
  const where = names('slots' in atOne ? namesOf(problem.slots, atOne.slots ?? []) : namesOf(problem.people, atOne.people ?? []), 3);
  const here: RelaxedPart = { kind, constraint: c.id, to: measured!, ...atOne };
  return [relaxation(`${c.name}: at ${sense === 'under' ? 'least' : 'most'} ${limit} → ${measured} for ${where}`, effect, [here])];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
