import { demand, plural, round, type Demand, type Relaxation } from './demand';
import { canBe, className, peopleOf, type Facts } from './facts';
import type { ProblemRotation } from '../annual-problem';

/** A rotation's coverage over the year against what its people can give at most: "120 required, 104 exist". */
export function coverageYearCheck(facts: Facts): Demand[] {
  const { problem } = facts;
  const pgys = [null, ...new Set(problem.coverage.flatMap((c) => (c.pgy === null ? [] : [c.pgy])))];
  return problem.rotations.flatMap((rotation, k) => pgys.flatMap((pgy) => compare(facts, rotation, k, pgy)));
}

function compare(facts: Facts, rotation: ProblemRotation, k: number, pgy: number | null): Demand[] {
  const required = facts.rows.flat().reduce((sum, c) => sum + (c.rotationId === rotation.id && c.pgy === pgy ? c.min : 0), 0) / 2;
  if (required === 0) return [];
  const givers = peopleOf(facts, pgy).map(({ person, i }) => ({ person, most: mostOf(facts, i, k) }));
  const exists = givers.reduce((sum, g) => sum + g.most, 0);
  if (exists >= required) return [];
  const classes = [...new Set(givers.filter((g) => g.most > 0).map((g) => g.person.pgy))];
  return [
    demand({
      id: `coverage-year/${rotation.id}/${pgy ?? 'any'}`,
      title: `${rotation.name}: ${pgy === null ? 'coverage' : `${className(pgy)} coverage`}`,
      required: round(required),
      exists: round(exists),
      unit: 'blocks',
      because: [
        ...minimums(facts, rotation, pgy),
        ...classes.map((c) => {
          const of = givers.filter((g) => g.person.pgy === c && g.most > 0);
          return `${plural(of.length, `${className(c)} resident`)}: ${plural(of.reduce((n, g) => n + g.most, 0), 'block')} at most`;
        }),
      ],
      relaxations: relax(facts, rotation, pgy, required - exists),
    }),
  ];
}

/** Blocks of the rotation that one person can hold at most, by maximum, leave and locks. */
function mostOf(facts: Facts, i: number, k: number): number {
  const { p } = facts;
  let can = 0;
  for (let s = 0; s < p.slots; s++) if (canBe(facts, i, s, k)) can++;
  return Math.min(can, p.needMax[i * p.rotations + k]!) / 2;
}

function minimums({ problem }: Facts, rotation: ProblemRotation, pgy: number | null): string[] {
  const rows = problem.coverage.filter((c) => c.rotationId === rotation.id && c.pgy === pgy && c.min > 0);
  const own = rows.filter((c) => c.blockId !== null);
  const rest = problem.blocks.length - new Set(own.map((c) => c.blockId)).size;
  return [
    ...rows.filter((c) => c.blockId === null).map((c) => `${plural(rest, 'block')} × ${c.min}`),
    ...[...new Set(own.map((c) => c.min))].map((min) => `${plural(own.filter((c) => c.min === min).length, 'named block')} × ${min}`),
  ];
}

function relax({ problem }: Facts, rotation: ProblemRotation, pgy: number | null, short: number): Relaxation[] {
  const out: Relaxation[] = [];
  const row = problem.coverage.find((c) => c.rotationId === rotation.id && c.pgy === pgy && c.blockId === null && c.min > 0);
  const less = Math.ceil(short / problem.blocks.length);
  if (row && row.min >= less) out.push({ label: `Minimum ${row.min} → ${row.min - less} in each block`, effect: `−${less * problem.blocks.length} required` });
  for (const r of problem.requirements.filter((q) => q.rotationId === rotation.id && q.max !== null && (pgy === null || q.pgy === pgy))) {
    const people = problem.people.filter((person) => person.pgy === r.pgy).length;
    if (people === 0 || r.max === null) continue;
    const more = Math.ceil((2 * short) / people) / 2;
    out.push({ label: `${className(r.pgy)} limit ${round(r.max)} → ${round(r.max + more)} blocks`, effect: `+${round(more * people)} exist` });
  }
  return out;
}
