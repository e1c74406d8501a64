import { addDays, lengthInDays, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { weeksOf } from '@housestaff/people/domain';
import type { PlanningConstraint, Total } from '@housestaff/planning/domain';
import { columnsTogether } from '../demand-constraints';
import type { PlanGround } from '../plan-ground';
import { known, named, type OpenRuleAt, type RuleAt } from './rule-ground';

interface Span {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** So many of the items in the plan, or in each week or month; what stands before and after the plan in the same week counts. */
export function mostOf(at: RuleAt<'most'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const activities = known(rule.items, ground);
  const columns = ground.columnsOf(rule.days);
  return spansOf(rule.per, ground).flatMap((span) => {
    const own = columns.filter(({ from }) => span.from <= from && from < span.to);
    const groups = columnsTogether(rule.people, own, ground);
    return groups.map(({ people, columns: held }, n): Total => ({
      ...{ kind: 'total', ...named(at, rule.per === 'plan' && groups.length === 1 ? undefined : `${span.name}${n > 0 ? `-${n + 1}` : ''}`) },
      ...{ people: people.map(({ id }) => id), slots: held.map(({ id }) => id), activities },
      carried: Object.fromEntries(people.map(({ id }) => [id, rule.per === 'plan' ? 0 : heldOutside(id, span, at)])),
      ...(rule.min === undefined || span.to > ground.period.end ? {} : { min: rule.min }),
      ...(rule.max === undefined ? {} : { max: rule.max }),
    }));
  }).filter(({ min, max }) => min !== undefined || max !== undefined);
}

/** Whole weeks and months, also where the plan has only a part of them. */
function spansOf(per: 'plan' | 'week' | 'month', { period, setup }: PlanGround): Span[] {
  if (per === 'plan') return [{ name: 'plan', from: period.start, to: period.end }];
  if (per === 'week') return weeksOf({ start: addDays(period.start, -6), end: addDays(period.end, 6) }, setup.weekStartsOn ?? 1).filter(({ start, end }) => start < period.end && period.start < end).map(({ start, end }) => ({ name: start, from: start, to: end }));
  return monthsOf(period);
}

/** Whole months, also where the days have only a part of them. */
export function monthsOf(period: DateRange): Span[] {
  const months: Span[] = [];
  for (let from = `${period.start.slice(0, 7)}-01`; from < period.end; from = months.at(-1)!.to) {
    months.push({ name: from.slice(0, 7), from, to: `${addDays(from, 31).slice(0, 7)}-01` });
  }
  return months;
}

function heldOutside(personId: Id, span: Span, { rule, ground }: RuleAt<'most'>): number {
  const days = ground.dutiesOf(personId).filter(({ activityId, date }) => rule.items.includes(activityId) && span.from <= date && date < span.to && (date < ground.period.start || date >= ground.period.end));
  return days.length;
}

const MINUTES = 60;

/**
 * Hours of the items near a goal. Who can be planned on half of the days has half of the goal. With `carry`, hours ahead or
 * behind in the earlier periods of this length, since the year began, come in.
 */
export function hoursOf(at: OpenRuleAt<'hours'>): PlanningConstraint[] {
  const { rule, ground, open } = at;
  const activities = known(rule.items, ground);
  const columns = ground.columnsOf(rule.days);
  const people = ground.people.filter((person) => columns.some((column) => ground.picks(rule.people, person, column)));
  if (people.length === 0) return [];
  const share = (id: Id): number => columns.filter((column) => open.has(id, column.id, activities)).length / Math.max(1, columns.length);
  const goalOf = (id: Id): number => rule.goal * share(id);
  const limits = people.map(({ id }) => {
    const goal = goalOf(id);
    return [id, { min: Math.max(0, Math.floor((goal - rule.tolerance) * MINUTES)), max: Math.ceil((goal + rule.tolerance) * MINUTES) }] as const;
  });
  return [
    {
      ...{ kind: 'total', ...named(at), people: people.map(({ id }) => id), slots: columns.map(({ id }) => id), activities, unit: MINUTES },
      amounts: Object.fromEntries(ground.items.filter(({ id }) => activities.includes(id)).map(({ id, minutes }) => [id, minutes ?? 0])),
      carried: rule.carry ? Object.fromEntries(people.map(({ id }) => [id, hoursAhead(id, at)])) : {},
      limits: Object.fromEntries(limits),
    },
  ];
}

/** Minutes over the goals of earlier periods in which they had any. */
function hoursAhead(personId: Id, { rule, ground }: RuleAt<'hours'>): number {
  const length = lengthInDays(ground.period);
  const minutes = new Map(ground.items.map((item) => [item.id, item.minutes ?? 0]));
  let ahead = 0;
  for (let to = ground.period.start; addDays(to, -length) >= ground.catalog.year.period.start; to = addDays(to, -length)) {
    const from = addDays(to, -length);
    const had = ground.dutiesOf(personId).filter(({ activityId, date }) => rule.items.includes(activityId) && from <= date && date < to);
    if (had.length > 0) ahead += had.reduce((sum, { activityId }) => sum + (minutes.get(activityId) ?? 0), 0) - rule.goal * MINUTES;
  }
  return Math.round(ahead);
}
