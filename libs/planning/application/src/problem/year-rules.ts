import type { PersonOfProgram } from '@housestaff/assignments/application';
import { contains, overlaps, type Id } from '@housestaff/kernel';
import type { PlanningConstraint, RuleOf, SetupRule, Strength } from '@housestaff/planning/domain';
import { pointsOf, strengthOf } from '../problems/strength';
import { classOf } from './resident-class';
import type { YearToPlan } from './year-to-plan';
import { cycleIn } from './year-cycles';
import type { YearRules } from './year-options';
import { slotsPerBlock, type YearSlot } from './year-slots';

interface RuleAt<R> {
  readonly rule: R;
  readonly year: YearToPlan;
  /** Slots of a block: rules count blocks. */
  readonly each: 1 | 2;
  readonly base: { readonly id: string; readonly name: string; readonly strength: Strength; readonly term: string; readonly people?: readonly string[] };
  readonly slots: readonly YearSlot[];
}

type Maker<K extends SetupRule['kind']> = (at: RuleAt<RuleOf<K>>) => PlanningConstraint[];

const MAKERS: { readonly [K in SetupRule['kind']]?: Maker<K> } = {
  most: ({ rule, base, each, slots }) => [{ ...base, kind: 'total', slots: ids(slots), activities: [...rule.items], ...scaled(rule, each) }],
  'in-a-row': ({ rule, base, each }) => [{ ...base, kind: 'run', activities: [...rule.items], ...scaled(rule, each) }],
  every: ({ rule, base, each }) => [{ ...base, kind: 'window', activities: [...rule.items], length: rule.days_ * each, max: rule.max * each }],
  // From the end of a block, so that the two halves of one block are not two stays.
  gap: ({ rule, base, each, slots }) => [{ ...base, kind: 'succession', slots: ids(slots.filter((slot) => slot.half !== 'first')), first: [...rule.items], then: [...rule.then], within: rule.slots * each }],
  before: ({ rule, base, each }) => [{ ...base, kind: 'order', first: [...rule.items], count: rule.count * each, then: [...rule.then] }],
  cycle: ({ rule, base, year }) => cycleIn(year, rule, base),
  even: evenIn,
};

/** A program's own rules of the year, and what people wish for. */
export function yearRules(year: YearToPlan, { rules, wishes }: YearRules): PlanningConstraint[] {
  return [...rules.flatMap((rule) => constraintsOf(rule, year)), ...wishesOf(year, rules, wishes ?? [])];
}

function constraintsOf(rule: SetupRule, year: YearToPlan): PlanningConstraint[] {
  const make = MAKERS[rule.kind] as Maker<SetupRule['kind']> | undefined;
  const strength = rule.on ? strengthOf(rule.id, rule.strength, { weights: year.options.levels }) : undefined;
  const held = new Set(year.rotations.map((r) => r.id));
  const about = 'items' in rule && rule.items.some((id) => held.has(id)) ? withKnown(rule, held) : undefined;
  if (!make || !strength || !about || ('then' in about && about.then.length === 0)) return [];
  const people = peopleOf(rule, year);
  if (people?.length === 0) return [];
  const base = { id: `rule:${rule.id}`, name: rule.name, strength, term: rule.id, ...(people ? { people } : {}) };
  return make({ rule: about as never, year, each: slotsPerBlock(year.slots), base, slots: slotsOf(rule, year.slots) });
}

/** Rotations that nobody has or needs in this year are not in its plan. */
function withKnown(rule: SetupRule & { readonly items: readonly Id[] }, held: ReadonlySet<Id>): SetupRule {
  const known = (list: readonly Id[]): Id[] => list.filter((id) => held.has(id));
  return { ...rule, items: known(rule.items), ...('then' in rule ? { then: known(rule.then) } : {}) } as SetupRule;
}

function peopleOf({ people: pick }: SetupRule, year: YearToPlan): string[] | undefined {
  if (!pick?.personIds && !pick?.pgys) return undefined;
  const isMeant = (person: PersonOfProgram): boolean =>
    (pick.personIds?.includes(person.id) ?? true) && (pick.pgys?.includes(classOf(person, year.schedule.catalog.year.period) ?? 0) ?? true);
  return year.residents.filter(isMeant).map((person) => person.id);
}

function slotsOf({ days }: SetupRule, slots: readonly YearSlot[]): readonly YearSlot[] {
  if (!days?.from && !days?.to) return slots;
  return slots.filter(({ range }) => overlaps(range, { start: days.from ?? range.start, end: days.to ?? range.end }));
}

function scaled({ min, max }: { readonly min?: number; readonly max?: number }, each: number): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min: min * each }), ...(max === undefined ? {} : { max: max * each }) };
}

/** Within each class: people of different classes are not compared. */
function evenIn({ rule, base, year, slots }: RuleAt<RuleOf<'even'>>): PlanningConstraint[] {
  const meant = base.people ?? year.residents.map((person) => person.id);
  const classes = [...new Set(year.residents.map((person) => classOf(person, year.schedule.catalog.year.period)))].sort();
  return classes.flatMap((pgy): PlanningConstraint[] => {
    const people = year.residents.filter((person) => meant.includes(person.id) && classOf(person, year.schedule.catalog.year.period) === pgy).map((person) => person.id);
    if (people.length < 2) return [];
    const amounts = rule.points ? { amounts: Object.fromEntries(rule.items.map((id) => [id, rule.points?.[id] ?? 1])) } : {};
    return [{ ...base, id: `${base.id}:pgy-${pgy}`, kind: 'fair', people, slots: ids(slots), activities: [...rule.items], ...amounts }];
  });
}

function wishesOf(year: YearToPlan, rules: readonly SetupRule[], wishes: NonNullable<YearRules['wishes']>): PlanningConstraint[] {
  const rule = rules.find((one) => one.kind === 'wishes');
  const term = rule?.id ?? 'wishes';
  const share = year.options.levels?.[term] ?? 2;
  if (rule?.on === false || share === 0) return [];
  const held = new Set(year.rotations.map((r) => r.id));
  return wishes.flatMap(({ personId, items, date, want, weight }, n): PlanningConstraint[] => {
    const slots = year.slots.filter(({ range }) => contains(range, date)).map(({ id }) => id);
    const activities = items.filter((id) => held.has(id));
    if (slots.length === 0 || activities.length === 0 || !year.residents.some((person) => person.id === personId)) return [];
    const strength = { weight: Math.round((pointsOf(weight) * share) / 2) };
    return [{ kind: 'request', id: `wish:${n + 1}`, name: rule?.name ?? 'Wishes', term, strength, people: [personId], slots, activities, want, reason: want ? 'Wished for' : 'Would rather not' }];
  });
}

function ids(slots: readonly YearSlot[]): string[] {
  return slots.map(({ id }) => id);
}
