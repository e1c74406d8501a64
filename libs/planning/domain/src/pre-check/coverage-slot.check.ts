import { slotName, type ProblemCoverage } from '../annual-problem';
import { demand, plural, type Demand } from './demand';
import { canBe, className, peopleOf, type Facts } from './facts';
import { Flow } from './flow';

/** In each half-block, all minimums together against the people who can take them: a matching, so that nobody is counted twice. */
export function coverageSlotCheck(facts: Facts): Demand[] {
  return facts.rows.flatMap((_, s) => {
    // Half-blocks of an unsplit block are alike: one is enough.
    if (s % 2 === 1 && !facts.problem.blocks[s >> 1]?.split) return [];
    return shortIn(facts, s);
  });
}

function shortIn(facts: Facts, s: number): Demand[] {
  const wanting = wantingRows(facts, s);
  const flow = new Flow();
  const demands = wanting.map((w) => ({ ...w, node: flow.node() }));
  const people = facts.problem.people.map(() => flow.node());
  people.forEach((node) => flow.edge(node, 1, 1));
  for (const d of demands) {
    flow.edge(0, d.node, d.count);
    for (const i of d.eligible) flow.edge(d.node, people[i]!, 1);
  }
  const required = demands.reduce((sum, d) => sum + d.count, 0);
  const met = flow.run();
  if (met >= required) return [];
  const short = flow.sourceSide();
  const tight = demands.filter((d) => short.has(d.node));
  const able = new Set(tight.flatMap((d) => d.eligible));
  const nameOf = (row: ProblemCoverage): string => facts.problem.rotations.find((r) => r.id === row.rotationId)?.name ?? '';
  return [
    demand({
      id: `coverage-slot/${s}`,
      title: `${slotName(facts.problem, s)}: ${tight.map((d) => nameOf(d.row)).join(', ')}`,
      required: tight.reduce((sum, d) => sum + d.count, 0),
      exists: able.size,
      unit: 'people',
      because: [
        ...tight.map((d) => `${nameOf(d.row)} needs ${d.count} ${d.row.pgy === null ? 'people' : className(d.row.pgy)}; ${plural(d.eligible.length, 'person', 'people')} can take it`),
        `${plural(facts.problem.people.length - able.size, 'other')}: another class, leave or locked elsewhere`,
      ],
      relaxations: tight.map((d) => ({ label: `${nameOf(d.row)} minimum ${d.row.min} → ${Math.max(0, d.row.min - (required - met))} in ${facts.problem.blocks[s >> 1]?.name}`, effect: `−${Math.min(d.row.min, required - met)} required` })),
    }),
  ];
}

interface Wanting {
  readonly row: ProblemCoverage;
  readonly count: number;
  readonly eligible: number[];
}

/** Class minimums as they are, and of an any-class minimum what the class minimums of the same rotation leave. */
function wantingRows(facts: Facts, s: number): Wanting[] {
  const rows = (facts.rows[s] ?? []).filter((r) => r.min > 0);
  return rows.flatMap((row) => {
    const byClass = row.pgy !== null ? 0 : rows.reduce((sum, r) => sum + (r.rotationId === row.rotationId && r.pgy !== null ? r.min : 0), 0);
    const count = row.min - byClass;
    if (count <= 0) return [];
    const k = facts.problem.rotations.findIndex((r) => r.id === row.rotationId);
    return [{ row, count, eligible: peopleOf(facts, row.pgy).filter(({ i }) => canBe(facts, i, s, k)).map(({ i }) => i) }];
  });
}
