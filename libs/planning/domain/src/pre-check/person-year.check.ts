import { FREE } from '../compile';
import { demand, plural, round, type Demand } from './demand';
import { className, type Facts } from './facts';

/** The minimums of one person against the year they have: a requirement that exceeds the year is found here. */
export function personYearCheck(facts: Facts): Demand[] {
  const { problem, p } = facts;
  const byClass = new Map<string, { names: string[]; required: number; exists: number; pgy: number | null }>();
  problem.people.forEach((person, i) => {
    const required = sum(p.needMin.subarray(i * p.rotations, (i + 1) * p.rotations)) / 2;
    const exists = usable(facts, i) / 2;
    if (required <= exists) return;
    const key = `${person.pgy}/${required}/${exists}`;
    const group = byClass.get(key) ?? { names: [], required, exists, pgy: person.pgy };
    byClass.set(key, { ...group, names: [...group.names, person.name] });
  });
  return [...byClass.entries()].map(([key, g]) =>
    demand({
      id: `person-year/${key}`,
      title: `Year of ${className(g.pgy)} (${g.names.length === 1 ? g.names[0] : plural(g.names.length, 'person', 'people')})`,
      required: round(g.required),
      exists: round(g.exists),
      unit: 'blocks',
      because: minimums(facts, g.pgy),
      relaxations: shorter(facts, g.pgy, g.required - g.exists),
    }),
  );
}

/** Half-blocks that count toward a minimum: free ones, and locked ones on a rotation that has one. */
function usable({ p }: Facts, i: number): number {
  let n = 0;
  const surplus = new Int16Array(p.rotations);
  for (let s = 0; s < p.slots; s++) {
    const lock = p.lock[i * p.slots + s]!;
    if (lock === FREE || (lock >= 0 && ++surplus[lock]! <= p.needMin[i * p.rotations + lock]!)) n++;
  }
  return n;
}

function minimums({ problem }: Facts, pgy: number | null): string[] {
  return problem.requirements
    .filter((r) => r.pgy === pgy && r.min > 0)
    .map((r) => `${problem.rotations.find((k) => k.id === r.rotationId)?.name}: at least ${plural(r.min, 'block')}`);
}

function shorter({ problem }: Facts, pgy: number | null, short: number): { label: string; effect: string }[] {
  return problem.requirements
    .filter((r) => r.pgy === pgy && r.min >= short)
    .sort((a, b) => b.min - a.min)
    .slice(0, 3)
    .map((r) => ({
      label: `${problem.rotations.find((k) => k.id === r.rotationId)?.name}, ${className(pgy)}: minimum ${round(r.min)} → ${round(r.min - short)}`,
      effect: `−${round(short)} required each`,
    }));
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((a, b) => a + b, 0);
}
