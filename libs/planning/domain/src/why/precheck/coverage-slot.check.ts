import { demandOf, type PlanDemand, type PlanRelaxation, type RelaxedPart } from '../demand';
import { groupName, names, plural } from '../plan-words';
import { relaxation } from '../relax-id';
import type { CoverageArea, SlotCoverage } from './coverage-areas';
import { nested, type Nested } from './laminar';
import { indicesOf } from './mask';
import { MaxFlow } from './max-flow';
import type { PlanFacts } from './plan-facts';

interface Short {
  readonly tight: readonly Nested<CoverageArea>[];
  readonly required: number;
  readonly able: readonly number[];
  readonly slots: readonly number[];
}

/** In each slot, all minimums together against the people who can take them: a matching, so that nobody is counted twice. */
export function coverageSlotCheck(facts: PlanFacts, bySlot: readonly SlotCoverage[]): PlanDemand[] {
  const alike = new Map<string, Short>();
  bySlot.forEach((slot, s) => {
    for (const short of shortIn(facts, slot, s)) {
      const key = `${short.tight.map((t) => t.constraint.id).join('+')}/${short.required}/${short.able.length}`;
      const same = alike.get(key);
      alike.set(key, { ...(same ?? short), slots: [...(same?.slots ?? []), s] });
    }
  });
  return [...alike].map(([key, short]) => describe(facts, key, short));
}

function shortIn(facts: PlanFacts, { minimums }: SlotCoverage, s: number): Omit<Short, 'slots'>[] {
  if (minimums.length === 0) return [];
  const flow = new MaxFlow();
  const family = nested(minimums).filter((area) => area.rest > 0).map((area) => ({ area, node: flow.node(), able: ableTo(facts, area, s) }));
  const people = new Map([...new Set(family.flatMap((f) => f.able))].map((p) => [p, flow.node()]));
  for (const node of people.values()) flow.edge(node, 1, 1);
  for (const { area, node, able } of family) {
    flow.edge(0, node, area.rest);
    for (const p of able) flow.edge(node, people.get(p)!, 1);
  }
  if (flow.run() === family.reduce((sum, { area }) => sum + area.rest, 0)) return [];
  return flow.shortParts().flatMap((part) => {
    const tight = family.filter(({ node }) => part.has(node));
    const able = [...new Set(tight.flatMap((t) => t.able))];
    const required = tight.reduce((sum, { area }) => sum + area.rest, 0);
    return required > able.length ? [{ tight: tight.map((t) => t.area), required, able }] : [];
  });
}

function ableTo(facts: PlanFacts, area: CoverageArea, s: number): number[] {
  const values = indicesOf(area.values);
  return indicesOf(area.places).filter((p) => facts.canAny(p, s, values));
}

function describe(facts: PlanFacts, key: string, { tight, required, able, slots }: Short): PlanDemand {
  const where = slots.length > 3 ? `${facts.problem.slots[slots[0]!]!.name} and ${slots.length - 1} more` : names(slots.map((s) => facts.problem.slots[s]!.name));
  return demandOf({
    id: `slot/${key}/${facts.problem.slots[slots[0]!]!.id}`,
    title: `${where}: ${names([...new Set(tight.map((t) => t.constraint.name))], 3)}`,
    required,
    exists: able.length,
    unit: 'people',
    because: [...tight.map((t) => line(facts, t, slots[0]!)), ...(slots.length > 1 ? [`the same in ${names(slots.map((s) => facts.problem.slots[s]!.name))}`] : [])],
    relaxations: relaxations(facts, tight, required - able.length, slots),
  });
}

function line(facts: PlanFacts, area: CoverageArea, s: number): string {
  const able = ableTo(facts, area, s);
  const others = indicesOf(area.places).filter((p) => !able.includes(p));
  const can = able.length === 0 ? 'nobody can take it' : `${plural(able.length, 'person', 'people')} can take it (${names(able.map((p) => facts.problem.people[p]!.name))})`;
  const away = others.length === 0 ? '' : `; not ${names(others.map((p) => facts.problem.people[p]!.name), 4)}`;
  return `${area.constraint.name}: at least ${area.count} of ${groupName(facts.problem, indicesOf(area.places))}; ${can}${away}`;
}

function relaxations(facts: PlanFacts, tight: readonly Nested<CoverageArea>[], short: number, slots: readonly number[]): PlanRelaxation[] {
  const ids = slots.map((s) => facts.problem.slots[s]!.id);
  const where = slots.length > 3 ? `${plural(slots.length, facts.unit)}` : names(slots.map((s) => facts.problem.slots[s]!.name));
  const lower = tight.map(({ constraint: c, count }) => {
    const to = Math.max(0, count - short);
    const all = facts.slotMask(c.slots).reduce((a, b) => a + b, 0) === slots.length;
    const part: RelaxedPart = { kind: 'min', constraint: c.id, to, ...(all ? {} : { slots: ids }) };
    return relaxation(`${c.name}: at least ${count} → ${to} in ${where}`, `−${count - to} required`, [part]);
  });
  const demand = tight.filter(({ constraint }) => constraint.strength === 'rule').map(({ constraint: c }) => relaxation(`${c.name}: kept as far as it goes`, `${short} may stay unmet`, [{ kind: 'demand', constraint: c.id }]));
  return [...lower, ...demand, ...barred(facts, tight, short, slots)];
}

/** Rules of cells that keep somebody away who would do. */
function barred(facts: PlanFacts, tight: readonly CoverageArea[], short: number, slots: readonly number[]): PlanRelaxation[] {
  const s = slots[0]!;
  return facts.problem.constraints.flatMap((c) => {
    if (c.kind !== 'request' || c.strength !== 'rule' || !facts.slotMask(c.slots)[s]) return [];
    const values = facts.valueMask(c.activities);
    const held = facts.peopleOf(c.people).filter((p) => tight.some((t) => t.places[p] === 1 && !ableTo(facts, t, s).includes(p) && t.values.some((on, v) => on === 1 && (values[v] === 1) !== c.want)));
    if (held.length === 0) return [];
    return [relaxation(`${c.name}: kept as far as it goes`, `up to +${Math.min(held.length, short)} exist (${names(held.map((p) => facts.problem.people[p]!.name), 3)})`, [{ kind: 'demand' as const, constraint: c.id }])];
  });
}
