import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { addDays, type Id } from '@housestaff/kernel';
import { holidayMeasure, type PlanningConstraint } from '@housestaff/planning/domain';
import { planColumns } from '../plan-columns';
import { isPicked, type PlanGround } from '../plan-ground';
import { known, named, peopleOf, type OpenRuleAt, type RuleAt } from './rule-ground';

/**
 * The most that anybody has less the least. Whoever can be planned on fewer than half as many days as others is left out:
 * they can't keep up. What was before counts as how far somebody is ahead of the others of their year.
 */
export function evenly(at: OpenRuleAt<'even'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const activities = known(rule.items, ground);
  const columns = ground.columnsOf(rule.days);
  const meant = new Set(peopleOf(at).people ?? ground.people.map(({ id }) => id));
  const open = (person: PersonOfProgram): number => columns.filter((column) => at.open.has(person.id, column.id, activities)).length;
  const most = Math.max(0, ...ground.people.filter(({ id }) => meant.has(id)).map(open));
  const people = ground.people.filter((person) => meant.has(person.id) && open(person) > 0 && 2 * open(person) >= most);
  if (people.length < 2 || activities.length === 0) return [];
  const amounts = rule.points ? { amounts: Object.fromEntries(activities.map((id) => [id, rule.points?.[id] ?? 1])) } : {};
  return [
    {
      ...{ kind: 'fair', ...named(at), people: people.map(({ id }) => id), slots: columns.map(({ id }) => id), activities, ...amounts },
      ...(rule.carry ? { carried: aheadOf(people, at) } : {}),
    },
  ];
}

/** How far each is ahead of whoever had the least of the same PGY: those who came later missed what was before them. */
function aheadOf(people: readonly PersonOfProgram[], at: RuleAt<'even'>): Record<Id, number> {
  const had = new Map(people.map((person) => [person.id, Math.round(earlierOf(person.id, at))]));
  const classOf = (person: PersonOfProgram): string => `${person.kind} ${at.ground.pgyIn(person, { from: at.ground.period.start, to: at.ground.period.end })}`;
  const least = new Map<string, number>();
  for (const person of people) least.set(classOf(person), Math.min(least.get(classOf(person)) ?? Infinity, had.get(person.id) ?? 0));
  return Object.fromEntries(people.map((person) => [person.id, (had.get(person.id) ?? 0) - (least.get(classOf(person)) ?? 0)]));
}

/** This year before the plan, and what was carried from earlier years by the measure that the rule is about. */
function earlierOf(personId: Id, { rule, ground }: RuleAt<'even'>): number {
  const thisYear = ground.setup.plans === 'stays' ? weeksBefore(personId, rule.items, ground) : dutiesBefore(personId, { rule, ground });
  const before = ground.options.tallies?.before.get(personId);
  const carried = before ? measuresFor(rule, ground).reduce((sum, measure) => sum + (before.get(measure) ?? 0), 0) : 0;
  return thisYear + carried;
}

function dutiesBefore(personId: Id, { rule, ground }: Pick<RuleAt<'even'>, 'rule' | 'ground'>): number {
  const { start } = ground.catalog.year.period;
  const had = ground.dutiesOf(personId).filter(({ activityId, date }) => rule.items.includes(activityId) && start <= date && date < ground.period.start);
  return had.filter((duty) => !rule.days || isOnPicked(duty, rule, ground)).reduce((sum, { activityId }) => sum + (rule.points?.[activityId] ?? 1), 0);
}

function isOnPicked({ date, half }: Duty, { days }: RuleAt<'even'>['rule'], ground: PlanGround): boolean {
  const columns = planColumns(ground.setup, { start: date, end: addDays(date, 1) }, ground.holidays);
  return columns.some((column) => (half === 'day' || column.half === null || column.half === half) && isPicked(days ?? {}, column));
}

function weeksBefore(personId: Id, items: readonly Id[], ground: PlanGround): number {
  const { start } = ground.catalog.year.period;
  if (start >= ground.period.start) return 0;
  return planColumns(ground.setup, { start, end: ground.period.start }, ground.holidays).filter(({ from }) =>
    ground.staysOf(personId).some((stay) => items.includes(stay.rotationId) && stay.period.start <= from && from < stay.period.end),
  ).length;
}

/** Tallies know weekends, holidays, backup, nights and calls; a rule on something else carries nothing from earlier years. */
function measuresFor({ days, items, points }: RuleAt<'even'>['rule'], { items: all, catalog }: PlanGround): string[] {
  const kinds = new Set(all.filter(({ id }) => items.includes(id)).map(({ activity }) => activity?.dutyKind));
  if (days?.holidays === 'only') return catalog.holidays.map(({ name }) => holidayMeasure(name));
  if (days?.weekdays && days.weekdays.every((day) => day >= 5)) return ['weekends'];
  if (kinds.size === 1 && kinds.has('backup')) return ['backup'];
  if (points && kinds.has('call')) return ['points'];
  if (kinds.size === 1 && kinds.has('call')) return ['call'];
  return kinds.size === 1 && kinds.has('night-float') ? ['nights'] : [];
}
