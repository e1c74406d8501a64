import { NOTHING, type PlanningConstraint } from '@housestaff/planning/domain';
import type { PlanColumn } from '../plan-columns';
import { known, named, peopleOf, type RuleAt } from './rule-ground';

const MINUTES = 60;

export function inARow(at: RuleAt<'in-a-row'>): PlanningConstraint[] {
  const { rule, ground } = at;
  return [{ kind: 'run', ...named(at), ...peopleOf(at), activities: known(rule.items, ground), ...bounds(rule) }];
}

export function every(at: RuleAt<'every'>): PlanningConstraint[] {
  const { rule, ground } = at;
  return [{ kind: 'window', ...named(at), ...peopleOf(at), activities: known(rule.items, ground), length: rule.days_, max: rule.max }];
}

export function gap(at: RuleAt<'gap'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const slots = rule.days ? { slots: ground.columnsOf(rule.days).map(({ id }) => id) } : {};
  return [{ kind: 'succession', ...named(at), ...peopleOf(at), ...slots, first: known(rule.items, ground), then: known(rule.then, ground), within: rule.slots }];
}

export function rest(at: RuleAt<'rest'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const least = rule.hours === 'as-long-as-shift' ? ('as-long-as-before' as const) : Math.round(rule.hours * MINUTES);
  return [{ kind: 'rest', ...named(at), ...peopleOf(at), least, ...(rule.after ? { after: known(rule.after, ground) } : {}) }];
}

/** Saturday and Sunday together, as far as the plan has them. */
export function weekends(at: RuleAt<'weekends'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const groups = weekendGroups(ground.columns);
  const activities = known(rule.items, ground);
  if (groups.length === 0) return [];
  const counted: PlanningConstraint[] = rule.min === undefined && rule.max === undefined ? [] : [{ kind: 'groups', ...named(at), ...peopleOf(at), activities, groups, ...bounds(rule) }];
  const both = groups.filter((group) => group.length > 1);
  const whole: PlanningConstraint[] = rule.whole && both.length > 0 ? [{ kind: 'together', ...named(at, 'whole'), ...peopleOf(at), activities, groups: both }] : [];
  return [...counted, ...whole];
}

function weekendGroups(columns: readonly PlanColumn[]): string[][] {
  const groups: string[][] = [];
  for (const { id, tags } of columns) {
    if (tags?.includes('saturday') || (tags?.includes('sunday') && groups.length === 0 && id === columns[0]?.id)) groups.push([id]);
    else if (tags?.includes('sunday')) groups.at(-1)?.push(id);
  }
  return groups;
}

/** A shift starts no earlier in the day than the one on the day before. */
export function laterStart(at: RuleAt<'later-start'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const items = ground.items.filter(({ id, start }) => rule.items.includes(id) && start !== undefined);
  return items.flatMap((item, n): PlanningConstraint[] => {
    const earlier = items.filter(({ start }) => start! < item.start!).map(({ id }) => id);
    return earlier.length === 0 ? [] : [{ kind: 'succession', ...named(at, n + 1), ...peopleOf(at), first: [item.id], then: earlier, within: 1 }];
  });
}

/** Days on which nothing is planned, in any so many days in a row. */
export function freeDays(at: RuleAt<'free-days'>): PlanningConstraint[] {
  const { rule, ground } = at;
  const slots = ground.setup.slot === 'half-day' ? 2 : 1;
  return [{ kind: 'window', ...named(at), ...peopleOf(at), activities: [NOTHING], length: rule.per * slots, min: rule.min * slots }];
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
