import { slotName, type AnnualProblem } from '../annual-problem';
import type { Shortfall } from '../score/shortfalls';
import { demand, names, plural, round, type Demand } from './demand';
import { preCheck } from './pre-check';

/**
 * Demand that a schedule leaves unmet, one entry per rotation and kind, in counts. Where a count or flow proves that
 * nobody can meet it, the proof stands in its place.
 */
export function unmetDemand(problem: AnnualProblem, shortfalls: readonly Shortfall[]): Demand[] {
  if (shortfalls.length === 0) return [];
  const groups = new Map<string, Shortfall[]>();
  for (const s of shortfalls) {
    const key = `${s.kind}/${s.sense}/${s.rotationId}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const proofs = preCheck(problem);
  const named = [...groups].map(([key, group]) => describe(problem, key, group, proofs));
  const yearly = proofs.filter((d) => d.id.startsWith('person-year/') || d.id.startsWith('coverage-slot/'));
  return [...named, ...yearly];
}

function describe(problem: AnnualProblem, key: string, group: readonly Shortfall[], proofs: readonly Demand[]): Demand {
  const first = group[0]!;
  const rotation = problem.rotations.find((r) => r.id === first.rotationId)?.name ?? '';
  const proof = proofs.find((d) => d.id.startsWith(first.kind === 'coverage' ? 'coverage-year/' : 'requirement-room/') && d.id.includes(first.rotationId));
  if (proof && first.sense === 'under') return proof;
  const wanted = group.reduce((sum, s) => sum + s.wanted, 0) / 2;
  const found = group.reduce((sum, s) => sum + s.found, 0) / 2;
  const over = first.sense === 'over';
  return demand({
    id: key,
    title: `${rotation}: ${first.kind === 'coverage' ? 'coverage' : 'required of people'}${over ? ' over its limit' : ''}`,
    required: round(over ? found : wanted),
    exists: round(over ? wanted : found),
    unit: 'blocks',
    because: group.slice(0, 8).map((s) => line(problem, s)),
    relaxations: [over ? { label: `Raise the limit by what is over`, effect: `+${round(found - wanted)} exist` } : { label: 'Lower these minimums by what is short', effect: `−${round(wanted - found)} required` }],
  });
}

function line(problem: AnnualProblem, s: Shortfall): string {
  const limit = s.sense === 'under' ? 'at least' : 'at most';
  if (s.slot !== null) return `${slotName(problem, s.slot)}: ${s.found} there, ${limit} ${s.wanted}`;
  const person = problem.people.find((p) => p.id === s.personId)?.name ?? '';
  return `${names([person])}: ${plural(s.found / 2, 'block')}, ${limit} ${round(s.wanted / 2)}`;
}
