import type { PersonOfProgram } from '@housestaff/assignments/application';
import { contains, lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import { standingOn, type WeekLimits } from '@housestaff/people/domain';
import { NOTHING, type PlanningConstraint, type SetupStrength, type Strength, type WishWeight } from '@housestaff/planning/domain';
import { Bars } from './bars';
import { planColumns, type PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';
import { heldIn } from './plan-history';
import { WISHES } from './rules/person-rules';
import { monthsOf } from './rules/count-rules';
import type { StandingCells } from './standing-cells';
import { strengthOf } from './strength';

/** What people ask for about how many weeks they have comes after demand, and before evenness. */
const LIMIT: SetupStrength = 4;
const PREFERRED: WishWeight = 2;
const BLOCKED = 'Blocked by preference';

type Asked = PersonOfProgram & { readonly weeks: NonNullable<PersonOfProgram['weeks']> };

/** In plans of weeks, nobody is given one that they blocked, as nobody is on leave. What is locked stays all the same. */
export function blockedWeeks(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  const bars = new Bars('blocked-weeks', 'Blocked weeks are kept');
  const items = ground.items.map(({ id }) => id);
  for (const { id, weeks } of askedIn(ground)) {
    for (const column of ground.columns) {
      if (!standing.at(id, column.id).locked && standingOn(weeks, rangeOf(column)) === 'blocked') bars.add(id, column.id, items, BLOCKED);
    }
  }
  return bars.constraints();
}

/** Preferred weeks, and how many each asks for: wishes, that demand for somebody each week comes before. */
export function weekWishes(ground: PlanGround): PlanningConstraint[] {
  const people = askedIn(ground);
  return people.length === 0 ? [] : [...preferredWeeks(people, ground), ...perMonth(people, ground), ...inARow(people, ground), ...between(people, ground), ...targets(people, ground)];
}

function askedIn({ setup, people }: PlanGround): Asked[] {
  return setup.slot === 'week' ? people.filter((person): person is Asked => person.weeks !== undefined) : [];
}

/** Counted with people's other wishes, and left out with them. */
function preferredWeeks(people: readonly Asked[], ground: PlanGround): PlanningConstraint[] {
  const rule = ground.setup.rules.find((one) => one.kind === 'wishes');
  const term = rule?.id ?? WISHES;
  const strength = rule?.on === false ? undefined : strengthOf(term, PREFERRED, ground.options);
  if (!strength) return [];
  return people.flatMap(({ id, weeks }): PlanningConstraint[] => {
    const slots = ground.columns.filter((column) => standingOn(weeks, rangeOf(column)) === 'preferred').map((column) => column.id);
    if (slots.length === 0) return [];
    return [{ kind: 'request', id: `preferred-weeks:${id}`, name: rule?.name ?? 'Preferred weeks', term, strength, people: [id], slots, activities: itemsOf(ground), want: true, reason: 'Preferred' }];
  });
}

/** A week counts in the month that it begins in; those that stand before and after the plan count too. */
function perMonth(people: readonly Asked[], ground: PlanGround): PlanningConstraint[] {
  const asking = people.filter(({ weeks }) => weeks.mostPerMonth !== null);
  const strength = limitStrength('weeks-a-month', ground);
  if (asking.length === 0 || !strength) return [];
  return monthsOf(ground.period).flatMap(({ name, from, to }): PlanningConstraint[] => {
    const slots = ground.columns.filter((column) => from <= column.from && column.from < to).map(({ id }) => id);
    if (slots.length === 0) return [];
    const limits = Object.fromEntries(asking.map(({ id, weeks }) => [id, { max: weeks.mostPerMonth ?? 0 }]));
    const carried = carriedIn(asking, { start: from, end: to }, ground);
    return [{ kind: 'total', id: `weeks-a-month:${name}`, name: 'Most weeks a month that faculty ask for', term: 'weeks-a-month', strength, people: asking.map(({ id }) => id), slots, activities: itemsOf(ground), carried, limits }];
  });
}

function inARow(people: readonly Asked[], ground: PlanGround): PlanningConstraint[] {
  return alike(people, 'mostInARow').flatMap(([max, own]): PlanningConstraint[] => {
    const strength = limitStrength('weeks-in-a-row', ground);
    return strength ? [{ kind: 'run', id: `weeks-in-a-row:${max}`, name: 'Most weeks in a row that faculty ask for', term: 'weeks-in-a-row', strength, people: own, activities: itemsOf(ground), max }] : [];
  });
}

function between(people: readonly Asked[], ground: PlanGround): PlanningConstraint[] {
  return alike(people, 'leastBetween').flatMap(([min, own]): PlanningConstraint[] => {
    const strength = limitStrength('weeks-apart', ground);
    return strength ? [{ kind: 'run', id: `weeks-apart:${min}`, name: 'Weeks between that faculty ask for', term: 'weeks-apart', strength, people: own, activities: [NOTHING], min }] : [];
  });
}

/** So many by the end of the plan as is their share of the year by then. */
function targets(people: readonly Asked[], ground: PlanGround): PlanningConstraint[] {
  const asking = people.filter(({ weeks }) => weeks.target !== null);
  const strength = limitStrength('weeks-a-year', ground);
  if (asking.length === 0 || !strength) return [];
  const { period: year } = ground.catalog.year;
  const share = lengthInDays({ start: year.start, end: ground.period.end }) / lengthInDays(year);
  const goal = ({ weeks }: Asked): number => (weeks.target ?? 0) * Math.min(1, share);
  return [
    {
      ...{ kind: 'total', id: 'weeks-a-year', name: 'Weeks a year that faculty ask for', strength, people: asking.map(({ id }) => id), activities: itemsOf(ground) },
      carried: carriedIn(asking, { start: year.start, end: ground.period.end }, ground),
      limits: Object.fromEntries(asking.map((person) => [person.id, { min: Math.floor(goal(person)), max: Math.ceil(goal(person)) }])),
    },
  ];
}

function limitStrength(term: string, { options }: PlanGround): Strength | undefined {
  return strengthOf(term, LIMIT, options);
}

/** People by what they ask for, each limit once. */
function alike(people: readonly Asked[], limit: keyof WeekLimits): [number, Id[]][] {
  const groups = new Map<number, Id[]>();
  for (const { id, weeks } of people) {
    const value = weeks[limit];
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), id]);
  }
  return [...groups];
}

/** Weeks of theirs that begin on some days outside the plan. */
function carriedIn(people: readonly Asked[], days: DateRange, ground: PlanGround): Record<Id, number> {
  const { period, setup, holidays, catalog } = ground;
  const around = [
    { start: catalog.year.period.start, end: period.start },
    { start: period.end, end: catalog.year.period.end },
  ].filter(({ start, end }) => start < end);
  const columns = around.flatMap((part) => planColumns(setup, part, holidays)).filter(({ from }) => contains(days, from));
  return Object.fromEntries(people.map((person) => [person.id, columns.filter((column) => heldIn(person, column, ground) !== null).length]));
}

function itemsOf({ items }: PlanGround): Id[] {
  return items.map(({ id }) => id);
}

function rangeOf({ from, to }: PlanColumn): DateRange {
  return { start: from, end: to };
}
