import { demandOf, type PlanDemand, type PlanRelaxation, type RelaxedPart } from '../demand';
import { groupName, manyOf, names, plural } from '../plan-words';
import { relaxation } from '../relax-id';
import type { CoverageArea, SlotCoverage } from './coverage-areas';
import { nested, type Nested } from './laminar';
import { moveLimit } from './lower';
import { isWithin, keyOf, type Mask } from './mask';
import type { PersonLimit, PersonLimits } from './person-limits';
import type { PlanFacts } from './plan-facts';
import { SupplyFlow, type ShortSupply } from './supply-flow';

/** Coverage of the whole plan against what its people can give at most: "117 required, 104 exist". */
export function coverageSupplyCheck(facts: PlanFacts, people: readonly PersonLimits[], bySlot: readonly SlotCoverage[]): PlanDemand[] {
  const demands = new Map<string, PlanDemand>();
  for (const values of groups(facts, people, bySlot)) {
    const wanting = bySlot.map(({ minimums }) => nested(minimums.filter((m) => isWithin(m.values, values))).filter((m) => m.rest > 0));
    if (wanting.every((w) => w.length === 0)) continue;
    for (const short of new SupplyFlow(facts, people, values, wanting).run()) {
      const demand = describe(facts, values, short);
      if (!demands.has(demand.id)) demands.set(demand.id, demand);
    }
  }
  return [...demands.values()];
}

/** What some limit of people counts together, what one coverage asks for, and everything. */
function groups(facts: PlanFacts, people: readonly PersonLimits[], bySlot: readonly SlotCoverage[]): Mask[] {
  const masks = new Map<string, Mask>();
  for (const { values } of new Set(bySlot.flatMap((slot) => slot.minimums))) masks.set(keyOf(values), values);
  for (const { caps } of people) for (const cap of caps) if (cap.values[0] !== 1) masks.set(keyOf(cap.values), cap.values);
  const all = new Uint8Array(facts.values).fill(1);
  all[0] = 0;
  masks.set(keyOf(all), all);
  return [...masks.values()].sort((a, b) => a.reduce((x, y) => x + y, 0) - b.reduce((x, y) => x + y, 0));
}

function describe(facts: PlanFacts, values: Mask, short: ShortSupply): PlanDemand {
  const rows = byConstraint(short);
  return demandOf({
    id: `supply/${[...rows.keys()].map((area) => area.constraint.id).join('+')}`,
    title: `${names([...rows.keys()].map((area) => area.constraint.name), 3)}: coverage`,
    required: short.required,
    exists: short.exists,
    unit: manyOf(facts.unit),
    because: [...[...rows].map(([area, slots]) => `${area.constraint.name}: ${area.rest} × ${plural(slots.length, facts.unit)}`), ...givers(facts, short)],
    relaxations: [...fewer(facts, rows, short), ...more(facts, short)],
  });
}

function byConstraint({ tight }: ShortSupply): Map<Nested<CoverageArea>, number[]> {
  const groups = new Map<string, [Nested<CoverageArea>, number[]]>();
  for (const { area, slot } of tight) {
    const key = `${area.constraint.id}/${area.rest}`;
    const group = groups.get(key);
    if (group) group[1].push(slot);
    else groups.set(key, [area, [slot]]);
  }
  return new Map(groups.values());
}

/** People with the same limit in one line. */
function givers(facts: PlanFacts, short: ShortSupply): string[] {
  const alike = new Map<string, { cap: PersonLimit | null; count: number; people: number[] }>();
  for (const [p, { count, cap }] of short.most) {
    const key = `${cap?.constraint.id}/${count}`;
    const group = alike.get(key) ?? { cap, count, people: [] };
    group.people.push(p);
    alike.set(key, group);
  }
  const lines = [...alike.values()].map(({ cap, count, people }) => `${groupName(facts.problem, people)}: ${plural(count, facts.unit)} at most${people.length > 1 ? ' each' : ''}${cap ? ` (${cap.constraint.name})` : ''}`);
  const others = [...short.cells.values()].reduce((sum, slots) => sum + slots.length, 0);
  return others > 0 ? [...lines, `${plural(short.cells.size, 'other person', 'other people')}: ${plural(others, facts.unit)} in which they are free for it`] : lines;
}

function fewer(facts: PlanFacts, rows: ReadonlyMap<Nested<CoverageArea>, readonly number[]>, short: ShortSupply): PlanRelaxation[] {
  const missing = short.required - short.exists;
  return [...rows].flatMap(([{ constraint: c, count }, slots]) => {
    const less = Math.ceil(missing / slots.length);
    if (less > count) return [];
    const all = facts.slotMask(c.slots).reduce((a, b) => a + b, 0) === slots.length;
    const part: RelaxedPart = { kind: 'min', constraint: c.id, to: count - less, ...(all ? {} : { slots: slots.map((s) => facts.problem.slots[s]!.id) }) };
    return [relaxation(`${c.name}: at least ${count} → ${count - less} in ${plural(slots.length, facts.unit)}`, `−${less * slots.length} required`, [part])];
  });
}

function more(facts: PlanFacts, short: ShortSupply): PlanRelaxation[] {
  const missing = short.required - short.exists;
  const byCap = new Map<string, { cap: PersonLimit; people: number[] }>();
  for (const [p, { cap }] of short.most) {
    if (!cap) continue;
    const group = byCap.get(cap.constraint.id) ?? { cap, people: [] };
    group.people.push(p);
    byCap.set(cap.constraint.id, group);
  }
  return [...byCap.values()].map(({ cap, people }) => {
    const up = Math.ceil(missing / people.length);
    const step = moveLimit(facts, cap.constraint, 'max', people, up * cap.each);
    return relaxation(`${cap.constraint.name}: at most ${step.figures.join(', ')}`, `up to +${up * people.length} exist`, step.change);
  });
}
