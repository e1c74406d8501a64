import type { PlanSetupFields, SetupRule } from '@housestaff/api-client';
import { daysSaid, itemsSaid, listed, peopleSaid, rangeSaid, type Names, type RuleKind } from './plan-words';

type Say = (rule: SetupRule, items: string, names: Names, unit: string) => string;

const PER = { plan: 'in the plan', week: 'a week', month: 'a month' } as const;
const perSaid = (per: SetupRule['per']) => (typeof per === 'string' ? PER[per] : 'in the plan');

/** What a plan's columns are called when there are several. */
export const UNITS: Readonly<Record<PlanSetupFields['slot'], string>> = { block: 'blocks', day: 'days', 'half-day': 'half-days', week: 'weeks' };

const SAY: Readonly<Record<RuleKind, Say>> = {
  most: ({ min, max, per }, items) => `Each has ${rangeSaid(min, max)} ${items} ${perSaid(per)}`,
  'in-a-row': ({ min, max }, items) => `${items} in runs of ${rangeSaid(min, max)}`,
  every: ({ max = 0, days_ = 0 }, items, _, unit) => `At most ${max} ${items} in any ${days_} ${unit} in a row`,
  gap: ({ then, slots = 0 }, items, names, unit) => `No ${itemsSaid(names, then)} within ${slots} ${unit} after ${items}`,
  before: ({ count = 0, then }, items, names) => `${count} of ${items} before the first ${itemsSaid(names, then)}`,
  cycle: ({ every = 0, cohorts = [] }, items) => {
    const turns = [...cohorts].sort((one, other) => one.from - other.from).map(({ cohort, from }) => `${cohort} from block ${from}`);
    return `${items} in every ${ordinal(every)} block, and in no other: ${turns.length > 0 ? `cohort ${listed(turns)}` : 'no cohort yet'}`;
  },
  rest: ({ hours, after }, _, names) => `${hours === 'as-long-as-shift' ? 'Rest as long as the shift' : `${hours ?? 0} hours of rest`}${after?.length ? ` after ${itemsSaid(names, after)}` : ' between duties'}`,
  weekends: ({ min, max, whole }, items) => {
    const count = min === undefined && max === undefined ? null : `${rangeSaid(min, max)} weekends with ${items}`;
    const both = whole ? 'both days of a weekend alike' : null;
    return [count, both].filter(Boolean).join(', ') || `Weekends with ${items}`;
  },
  hours: ({ goal = 0, tolerance = 0, carry }, items) => `${goal} hours of ${items} each, ${tolerance} more or fewer are as good${carry ? '; what is ahead or behind carries over' : ''}`,
  even: ({ carry, points }, items) => `${items} shared evenly${points && Object.keys(points).length > 0 ? ', by points' : ''}${carry ? ', with what each had before' : ''}`,
  'not-on': ({ rotationIds, categories, reason }, items, names) => `No ${items} for whoever is ${peopleSaid(names, { rotationIds, categories }) ?? 'on nothing chosen'}${reason ? `: “${reason}”` : ''}`,
  'later-start': (_, items) => `${items}: each starts no earlier than the one before, within two days`,
  'free-days': ({ min = 0, per = 0 }) => `${min} free in each ${per} days`,
  wishes: () => 'What people wish for counts, as each wish says',
};

const ORDINALS = ['', 'single', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = (n: number): string => ORDINALS[n] ?? `${n}th`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A rule as a sentence. */
export function ruleSaid(names: Names, rule: SetupRule, slot: PlanSetupFields['slot']): string {
  const words = capital(SAY[rule.kind](rule, itemsSaid(names, rule.items), names, UNITS[slot]));
  const of = [daysSaid(rule.days), peopleSaid(names, rule.people)].filter(Boolean);
  return `${words}${of.length > 0 ? ` (${of.join('; ')})` : ''}.`;
}

type RuleStart = Partial<Omit<SetupRule, 'id' | 'name' | 'kind' | 'on' | 'strength'>> & Pick<Partial<SetupRule>, 'strength'>;

const START: Readonly<Record<RuleKind, (items: string[]) => RuleStart>> = {
  most: (items) => ({ items, max: 4, per: 'plan' }),
  'in-a-row': (items) => ({ items, max: 6 }),
  every: (items) => ({ items, max: 1, days_: 3 }),
  gap: (items) => ({ items, then: items, slots: 2 }),
  before: (items) => ({ items: items.slice(0, 1), count: 1, then: items.slice(1, 2) }),
  cycle: (items) => ({ items: items.slice(0, 1), every: 5, cohorts: [] }),
  rest: () => ({ hours: 10 }),
  weekends: (items) => ({ items, max: 2 }),
  hours: (items) => ({ items, goal: 160, tolerance: 8, carry: true }),
  even: (items) => ({ items, carry: true, strength: 3 }),
  'not-on': (items) => ({ items, categories: ['night-float'], reason: 'On a service' }),
  'later-start': (items) => ({ items, strength: 2 }),
  'free-days': () => ({ min: 1, per: 7 }),
  wishes: () => ({ strength: 2 }),
};

/** A new rule of a kind, with figures to start from. */
export function startRule(kind: RuleKind, name: string, taken: ReadonlySet<string>, items: string[]): SetupRule {
  return { id: freeId(kind, taken), name, kind, on: true, strength: 'rule', ...START[kind](items) };
}

/** "gap", "gap-2": an id that nothing has yet. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}
