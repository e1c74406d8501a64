import type { Id } from '@housestaff/kernel';
import type { PlanningConstraint, RuleOf, Strength } from '@housestaff/planning/domain';
import { barredByLack, barredByLeave } from './year-eligibility';
import type { YearToPlan } from './year-to-plan';
import type { YearSlot } from './year-slots';

interface CycleBase {
  readonly id: string;
  readonly name: string;
  readonly strength: Strength;
  readonly term: string;
  /** Left out: everybody. */
  readonly people?: readonly string[];
}

/** The blocks of a cohort's cycle, and all others. Cells in which someone isn't there, is on leave that the rotation doesn't allow, lacks what it asks for, or holds something locked stay out of it. */
export function cycleIn(year: YearToPlan, rule: Pick<RuleOf<'cycle'>, 'items' | 'every' | 'cohorts'>, base: CycleBase): PlanningConstraint[] {
  return rule.cohorts.flatMap(({ cohort, from }) => {
    const people = year.residents.filter((person) => person.cohort === cohort && (base.people?.includes(person.id) ?? true)).map(({ id }) => id);
    const [own, others] = parted(year.slots, (block) => block >= from && (block - from) % rule.every === 0);
    const of = { ...base, kind: 'request' as const, activities: [...rule.items] };
    const wanted = alike(people, (id) => own.filter((slot) => isOpen(year, rule.items, id, slot)).map(({ id: slot }) => slot));
    const inTheirs = wanted.map((group, n) => ({ ...of, ...group, id: `${base.id}:${cohort}:${n + 1}`, name: `${base.name}, cohort ${cohort}`, want: true, reason: base.name }));
    const elsewhere = alike(people, (id) => others.filter((slot) => !isLocked(year, id, slot)).map(({ id: slot }) => slot));
    return [...inTheirs, ...elsewhere.map((group, n) => ({ ...of, ...group, id: `${base.id}:${cohort}:not:${n + 1}`, name: `${base.name}, cohort ${cohort}`, want: false, reason: `Not in the ${base.name.toLowerCase()} of cohort ${cohort}` }))];
  });
}

/** Blocks are counted from 1, orientation aside. */
function parted(slots: readonly YearSlot[], isOwn: (block: number) => boolean): [YearSlot[], YearSlot[]] {
  const blocks = [...new Set(slots.map((slot) => slot.blockId))];
  const own = new Set(blocks.filter((_, n) => isOwn(n + 1)));
  return [slots.filter((slot) => own.has(slot.blockId)), slots.filter((slot) => !own.has(slot.blockId))];
}

function isOpen(year: YearToPlan, items: readonly Id[], personId: Id, slot: YearSlot): boolean {
  return !isLocked(year, personId, slot) && !year.away.some((lock) => lock.person === personId && lock.slot === slot.id) && items.some((id) => !barredByLeave(year, personId, slot, id) && !barredByLack(year, personId, slot, id));
}

function isLocked(year: YearToPlan, personId: Id, slot: YearSlot): boolean {
  return year.locked.some((lock) => lock.person === personId && lock.slot === slot.id);
}

/** People to whom the same slots apply, together. */
function alike(people: readonly Id[], slotsOf: (personId: Id) => string[]): { people: string[]; slots: string[] }[] {
  const groups = new Map<string, { people: string[]; slots: string[] }>();
  for (const id of people) {
    const slots = slotsOf(id);
    const group = groups.get(slots.join(' ')) ?? { people: [], slots };
    group.people.push(id);
    groups.set(slots.join(' '), group);
  }
  return [...groups.values()].filter(({ slots }) => slots.length > 0);
}
