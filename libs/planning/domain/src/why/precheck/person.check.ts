import { demandOf, type PlanDemand, type PlanRelaxation } from '../demand';
import { groupName, manyOf, names, plural } from '../plan-words';
import { relaxation } from '../relax-id';
import { mustHold, nested, type Nested } from './laminar';
import { moveLimit } from './lower';
import { countOf, indicesOf } from './mask';
import { MaxFlow } from './max-flow';
import type { PersonLimit, PersonLimits } from './person-limits';
import type { PlanFacts } from './plan-facts';

type Need = PersonLimit & { readonly places: PersonLimit['slots'] };

interface ShortPerson {
  readonly person: number;
  readonly needs: readonly Nested<Need>[];
  readonly required: number;
  readonly exists: number;
  /** A limit of the person that it exceeds; null where it is the slots that are too few. */
  readonly cap: PersonLimit | null;
}

/** What one person must hold against the slots they have and the most they may hold. People who are short alike stand together. */
export function personCheck(facts: PlanFacts, people: readonly PersonLimits[]): PlanDemand[] {
  const alike = new Map<string, { short: ShortPerson; people: number[] }>();
  for (const limits of people) {
    for (const short of shortOf(facts, limits)) {
      const key = `${short.needs.map((n) => n.constraint.id).join('+')}/${short.cap?.constraint.id ?? ''}/${short.required}/${short.exists}`;
      const group = alike.get(key) ?? { short, people: [] };
      group.people.push(short.person);
      alike.set(key, group);
    }
  }
  return [...alike].map(([key, { short, people: of }]) => describe(facts, key, short, of));
}

function shortOf(facts: PlanFacts, limits: PersonLimits): ShortPerson[] {
  const family = nested(limits.needs.map((need): Need => ({ ...need, places: need.slots })));
  if (family.length === 0) return [];
  const { person } = limits;
  const capped = limits.caps.flatMap((cap): ShortPerson[] => {
    const { total, by } = mustHold(family, { values: cap.values, places: cap.slots });
    return total > Math.max(0, cap.count) ? [{ person, needs: by.filter((n) => n.rest > 0), required: total, exists: Math.max(0, cap.count), cap }] : [];
  });
  return [...capped.slice(0, 1), ...shortOfSlots(facts, person, family)];
}

function shortOfSlots(facts: PlanFacts, person: number, family: readonly Nested<Need>[]): ShortPerson[] {
  const flow = new MaxFlow();
  const slots = Array.from({ length: facts.slots }, () => flow.node());
  for (const node of slots) flow.edge(node, 1, 1);
  const wanting = family.filter((need) => need.rest > 0).map((need) => ({ need, node: flow.node(), able: ableSlots(facts, person, need) }));
  for (const { need, node, able } of wanting) {
    flow.edge(0, node, need.rest);
    for (const s of able) flow.edge(node, slots[s]!, 1);
  }
  if (flow.run() === wanting.reduce((sum, { need }) => sum + need.rest, 0)) return [];
  return flow.shortParts().flatMap((part) => {
    const tight = wanting.filter(({ node }) => part.has(node));
    const required = tight.reduce((sum, { need }) => sum + need.rest, 0);
    const exists = new Set(tight.flatMap((t) => t.able)).size;
    return required > exists ? [{ person, needs: tight.map((t) => t.need), required, exists, cap: null }] : [];
  });
}

function ableSlots(facts: PlanFacts, person: number, need: Need): number[] {
  const values = indicesOf(need.values);
  return indicesOf(need.slots).filter((s) => facts.canAny(person, s, values));
}

function describe(facts: PlanFacts, key: string, short: ShortPerson, people: readonly number[]): PlanDemand {
  const who = groupName(facts.problem, people);
  const lines = short.needs.map((need) => `${need.constraint.name}: at least ${plural(need.rest, facts.unit)}${need.values[0] ? ' free' : ''}`);
  return demandOf({
    id: `person/${key}/${people[0]}`,
    title: `${who}: more than ${short.cap ? short.cap.constraint.name : `their ${manyOf(facts.unit)}`} can hold`,
    required: short.required,
    exists: short.exists,
    unit: manyOf(facts.unit),
    because: [...lines, short.cap ? `${short.cap.constraint.name}: at most ${plural(short.exists, facts.unit)}` : slotsLeft(facts, short), ...(people.length > 1 ? [names(people.map((p) => facts.problem.people[p]!.name))] : [])],
    relaxations: [...lowered(facts, short, people), ...raised(facts, short, people), ...asDemand(short), ...unlocked(facts, short, people)],
  });
}

function slotsLeft(facts: PlanFacts, short: ShortPerson): string {
  const all = countOf(short.needs.reduce((sum, need) => sum.map((on, s) => on | need.slots[s]!), new Uint8Array(facts.slots)));
  const locked = [...facts.locks.subarray(short.person * facts.slots, (short.person + 1) * facts.slots)].filter((lock) => lock >= 0).length;
  return `${plural(short.exists, facts.unit)} of ${all} can hold them${locked > 0 ? `; ${plural(locked, 'is', 'are')} locked` : ''}`;
}

function lowered(facts: PlanFacts, short: ShortPerson, people: readonly number[]): PlanRelaxation[] {
  const less = short.required - short.exists;
  const most = [...short.needs].filter((need) => need.rest >= less).sort((a, b) => b.rest - a.rest).slice(0, 3);
  return most.map((need) => {
    const step = moveLimit(facts, need.constraint, 'min', people, less * need.each);
    return relaxation(`${need.constraint.name}: at least ${step.figures.join(', ')}${whose(facts, need.constraint, people)}`, `−${less} required${people.length > 1 ? ' each' : ''}`, step.change);
  });
}

function raised(facts: PlanFacts, { cap, required, exists }: ShortPerson, people: readonly number[]): PlanRelaxation[] {
  if (!cap) return [];
  const step = moveLimit(facts, cap.constraint, 'max', people, (required - exists) * cap.each);
  return [relaxation(`${cap.constraint.name}: at most ${step.figures.join(', ')}${whose(facts, cap.constraint, people)}`, `+${required - exists} exist${people.length > 1 ? ' each' : ''}`, step.change)];
}

function whose(facts: PlanFacts, c: PersonLimit['constraint'], people: readonly number[]): string {
  const concerned = facts.peopleOf('people' in c ? c.people : undefined);
  return concerned.length === people.length ? '' : ` for ${groupName(facts.problem, people)}`;
}

function asDemand({ needs, cap, required, exists }: ShortPerson): PlanRelaxation[] {
  const rules = [...new Set([...needs.map((n) => n.constraint), ...(cap ? [cap.constraint] : [])])].filter((c) => c.strength === 'rule');
  return rules.map((c) => relaxation(`${c.name}: kept as far as it goes`, `${required - exists} may stay unmet`, [{ kind: 'demand', constraint: c.id }]));
}

/** The first locked slots that would hold what is short, if they were free. */
function unlocked(facts: PlanFacts, { needs, required, exists, cap }: ShortPerson, people: readonly number[]): PlanRelaxation[] {
  if (cap) return [];
  const useful = (p: number, s: number): boolean => {
    const lock = facts.locks[p * facts.slots + s]!;
    return lock >= 0 && needs.some((n) => n.slots[s] === 1) && !needs.some((n) => n.values[lock] === 1) && needs.some((n) => indicesOf(n.values).some((v) => !facts.ruledOut(p, s, v)));
  };
  const cells = people.map((p) => Array.from({ length: facts.slots }, (_, s) => s).filter((s) => useful(p, s)).slice(0, required - exists));
  if (cells.some((c) => c.length < required - exists)) return [];
  const change = people.map((p, n) => ({ kind: 'unlock' as const, people: [facts.problem.people[p]!.id], slots: cells[n]!.map((s) => facts.problem.slots[s]!.id) }));
  const what = people.map((p, n) => `${facts.problem.people[p]!.name} in ${names(cells[n]!.map((s) => facts.problem.slots[s]!.name), 3)}`);
  return [relaxation(`Unlock ${names(what, 3)}`, `+${required - exists} exist`, change)];
}
