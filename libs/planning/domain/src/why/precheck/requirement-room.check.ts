import type { Coverage } from '../../model/constraint';
import { demandOf, type PlanDemand, type PlanRelaxation } from '../demand';
import { groupName, manyOf, names, plural } from '../plan-words';
import { relaxation } from '../relax-id';
import type { SlotCoverage } from './coverage-areas';
import { moveLimit } from './lower';
import { keyOf } from './mask';
import type { PersonLimit, PersonLimits } from './person-limits';
import type { PlanFacts } from './plan-facts';
import { RoomFlow, type ShortRoom, type Wanted } from './room-flow';

interface Requirement extends Wanted {
  readonly of: ReadonlyMap<number, PersonLimit>;
}

/** What people must do, against the room that coverage, leave and locks leave them: "120 weeks required, 104 exist". */
export function requirementRoomCheck(facts: PlanFacts, people: readonly PersonLimits[], bySlot: readonly SlotCoverage[]): PlanDemand[] {
  return requirements(people).flatMap((wanted) => new RoomFlow(facts, wanted, bySlot).run().map((room) => describe(facts, wanted, room)));
}

/** Totals over the same activities and slots, of everybody together. */
function requirements(people: readonly PersonLimits[]): Requirement[] {
  const groups = new Map<string, { values: PersonLimit['values']; slots: PersonLimit['slots']; counts: Map<number, number>; of: Map<number, PersonLimit> }>();
  for (const { person, needs } of people) {
    for (const need of needs) {
      if (need.constraint.kind !== 'total') continue;
      const key = `${keyOf(need.values)}/${keyOf(need.slots)}`;
      const group = groups.get(key) ?? { values: need.values, slots: need.slots, counts: new Map<number, number>(), of: new Map<number, PersonLimit>() };
      groups.set(key, group);
      if ((group.counts.get(person) ?? 0) >= need.count) continue;
      group.counts.set(person, need.count);
      group.of.set(person, need);
    }
  }
  return [...groups.values()];
}

function describe(facts: PlanFacts, wanted: Requirement, room: ShortRoom): PlanDemand {
  const what = names([...wanted.values.keys()].filter((v) => wanted.values[v]).map((v) => facts.activityName(v)), 3);
  const who = groupName(facts.problem, room.people);
  return demandOf({
    id: `room/${[...new Set(room.people.map((p) => wanted.of.get(p)!.constraint.id))].join('+')}`,
    title: `${what}: required of ${who}`,
    required: room.required,
    exists: room.exists,
    unit: manyOf(facts.unit),
    because: [...minimums(facts, wanted, room), ...places(facts, room), ...stuck(facts, room)],
    relaxations: [...moreRoom(facts, room), ...less(facts, wanted, room), ...asDemand(wanted, room)],
  });
}

function minimums(facts: PlanFacts, wanted: Requirement, room: ShortRoom): string[] {
  return [...byNeed(wanted, room)].map(([need, people]) => {
    const total = people.length * need.count;
    const each = `${need.constraint.name}: ${groupName(facts.problem, people)} × ${plural(need.count, facts.unit)}`;
    return people.length === 1 ? each : `${each} = ${total}`;
  });
}

/** People who need the same by the same constraint, under the first one's need. */
function byNeed(wanted: Requirement, room: ShortRoom): Map<PersonLimit, number[]> {
  const groups = new Map<string, { need: PersonLimit; people: number[] }>();
  for (const p of room.people) {
    const need = wanted.of.get(p)!;
    const key = `${need.constraint.id}/${need.count}`;
    const group = groups.get(key) ?? { need, people: [] };
    group.people.push(p);
    groups.set(key, group);
  }
  return new Map([...groups.values()].map(({ need, people }) => [need, people]));
}

function places(facts: PlanFacts, room: ShortRoom): string[] {
  return [...room.limits].map(([c, slots]) => {
    const where = slots.length > 3 ? plural(slots.length, facts.unit) : names(slots.map((s) => facts.problem.slots[s]!.name));
    return `${c.name}: at most ${c.max} at once × ${where} = ${(c.max ?? 0) * slots.length}`;
  });
}

function stuck(facts: PlanFacts, room: ShortRoom): string[] {
  const few = [...room.cells].map(([p, slots]) => ({ name: facts.problem.people[p]!.name, count: slots.length }));
  const out = room.people.filter((p) => !room.cells.has(p) && room.limits.size === 0).map((p) => facts.problem.people[p]!.name);
  const lines = few.slice(0, 6).map(({ name, count }) => `${name}: ${plural(count, facts.unit)} that rules and locked cells leave`);
  if (few.length > 6) lines.push(`and ${plural(few.length - 6, 'other person', 'other people')} likewise`);
  return out.length > 0 ? [...lines, `nowhere to place: ${names(out)}`] : lines;
}

function moreRoom(facts: PlanFacts, room: ShortRoom): PlanRelaxation[] {
  const short = room.required - room.exists;
  return [...room.limits].flatMap(([c, slots]) => {
    const all = facts.slotMask(c.slots).reduce((a, b) => a + b, 0) === slots.length;
    const few = Array.from({ length: short }, (_, n) => slots[Math.floor(((n + 0.5) * slots.length) / short)]!);
    const spread = short < slots.length ? [raised(facts, c, 1, few)] : [];
    // Exceeded no further than it must be, it takes as few of all slots as some would be named here; and any may be those.
    return [raised(facts, c, Math.max(1, Math.ceil(short / slots.length)), all ? null : slots), ...spread];
  });
}

/** `slots` null: all that the constraint is about. */
function raised(facts: PlanFacts, c: Coverage, more: number, slots: readonly number[] | null): PlanRelaxation {
  const to = (c.max ?? 0) + more;
  const count = slots?.length ?? facts.slotMask(c.slots).reduce((a, b) => a + b, 0);
  const where = slots === null ? `each ${facts.unit}` : slots.length > 3 ? plural(slots.length, facts.unit) : names(slots.map((s) => facts.problem.slots[s]!.name));
  const part = slots === null ? {} : { slots: slots.map((s) => facts.problem.slots[s]!.id) };
  return relaxation(`${c.name}: at most ${c.max} → ${to} in ${where}`, `up to +${more * count} exist`, [{ kind: 'max', constraint: c.id, to, ...part }]);
}

function less(facts: PlanFacts, wanted: Requirement, room: ShortRoom): PlanRelaxation[] {
  const short = room.required - room.exists;
  const groups = [...byNeed(wanted, room)];
  const single = groups.flatMap(([need, people]) => {
    const fewer = Math.ceil(short / people.length);
    return fewer > need.count ? [] : [lowered(facts, [[need, people]], fewer)];
  });
  const each = Math.ceil(short / room.people.length);
  const all = groups.length > 1 && groups.every(([need]) => need.count >= each) ? [lowered(facts, groups, each)] : [];
  return [...all, ...single];
}

function lowered(facts: PlanFacts, groups: readonly (readonly [PersonLimit, number[]])[], fewer: number): PlanRelaxation {
  const steps = groups.map(([need, people]) => ({ need, ...moveLimit(facts, need.constraint, 'min', people, fewer * need.each) }));
  const label = steps.map(({ need, figures }) => `${need.constraint.name}: at least ${figures.join(', ')}`).join('; ');
  const freed = groups.reduce((sum, [, people]) => sum + fewer * people.length, 0);
  return relaxation(label, `−${freed} required`, steps.flatMap((step) => step.change));
}

/** Rules of either side that may be left unmet from then on, where they must. */
function asDemand(wanted: Requirement, room: ShortRoom): PlanRelaxation[] {
  const rules = [...new Set([...room.limits.keys(), ...room.people.map((p) => wanted.of.get(p)!.constraint)])].filter((c) => c.strength === 'rule');
  return rules.map((c) => relaxation(`${c.name}: kept as far as it goes`, `${room.required - room.exists} may stay unmet`, [{ kind: 'demand', constraint: c.id }]));
}
