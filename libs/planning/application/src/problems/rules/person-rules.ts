import { addDays, contains } from '@housestaff/kernel';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from '../bars';
import type { PlanGround } from '../plan-ground';
import type { StandingCells } from '../standing-cells';
import { pointsOf } from '../strength';
import { known, type RuleAt } from './rule-ground';

/** Not while on some rotations; nor on the eve of them, where a call frees the next day. */
export function notOn({ rule, strength, ground, standing }: RuleAt<'not-on'>): PlanningConstraint[] {
  const items = known(rule.items, ground);
  const spilling = items.filter((id) => ground.items.some((item) => item.id === id && item.freesNextDay));
  const bars = new Bars(rule.id, rule.name, strength, rule.id);
  for (const person of ground.people) {
    for (const column of ground.columnsOf(rule.days)) {
      if (standing.at(person.id, column.id).locked || !ground.picks(rule.people, person, column)) continue;
      if (ground.isOn(person.id, column.from, rule)) bars.add(person.id, column.id, items, rule.reason);
      else if (ground.isOn(person.id, addDays(column.from, 1), rule)) bars.add(person.id, column.id, spilling, `${rule.reason} next day`);
    }
  }
  return bars.constraints();
}

export const WISHES = 'wishes';

/** What people want and don't want; a run may weigh all of it more or less. Off: left out. */
export function wishesOf(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  const rule = ground.setup.rules.find((one) => one.kind === 'wishes');
  const share = ground.options.weights?.[rule?.id ?? WISHES];
  if (rule?.on === false || share === 0) return [];
  return (ground.setup.wishes ?? []).flatMap((wish, n): PlanningConstraint[] => {
    const slots = ground.columns.filter(({ from, to }) => contains({ start: from, end: to }, wish.date)).map(({ id }) => id);
    const activities = known(wish.items, ground);
    if (slots.length === 0 || activities.length === 0 || !ground.people.some(({ id }) => id === wish.personId)) return [];
    if (slots.every((slot) => standing.at(wish.personId, slot).locked)) return [];
    const weight = Math.round((pointsOf(wish.weight) * (share ?? 2)) / 2);
    return [{ kind: 'request', id: `${WISHES}:${n + 1}`, name: rule?.name ?? 'Wishes', term: rule?.id ?? WISHES, strength: { weight }, people: [wish.personId], slots, activities, want: wish.want, reason: wish.want ? 'Wished for' : 'Would rather not' }];
  });
}
