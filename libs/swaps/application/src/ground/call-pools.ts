import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import { pgyOf } from '@housestaff/assignments/application';
import { contains, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanSetupState } from '@housestaff/planning/application';
import type { PeoplePick } from '@housestaff/planning/domain';
import { oneDay, type CallPool } from '@housestaff/swaps/domain';

/** What the program's plans say of who has which duty, as far as they name rotations. */
export function poolsOf(setups: readonly PlanSetupState[]): CallPool[] {
  return setups.flatMap(({ fields }) => {
    if (fields.plans !== 'duties') return [];
    const items = fields.items.map(({ id }) => id);
    const picks = [{ items, pick: fields.people }, ...fields.demands.filter(({ max }) => max !== 0).map((demand) => ({ items: demand.items, pick: demand.people ?? {} }))];
    return picks.map(({ items: activityIds, pick }) => ({ activityIds, rotationIds: pick.rotationIds ?? [], categories: pick.categories ?? [] }));
  });
}

/** Why a person is nobody whom the program's plans give this duty to, in words; undefined: some plan does, or none says anything. */
export function outsideThePlans(person: PersonOfProgram, activityId: Id, date: LocalDate, stays: EffectiveSchedule['stays'], { schedule, setups }: { schedule: EffectiveSchedule; setups: readonly PlanSetupState[] }): string | undefined {
  const plans = setups.filter(({ fields }) => fields.plans === 'duties' && fields.items.some(({ id }) => id === activityId));
  const reasons = plans.map(({ fields }) => {
    const rotationId = stays.find((stay) => stay.personId === person.id && contains(stay.period, date))?.rotationId;
    const rotation = schedule.catalog.rotations.find(({ id }) => id === rotationId);
    const barred = fields.rules.find((rule) => {
      if (rule.kind !== 'not-on' || !rule.on || rule.strength !== 'rule' || !rule.items.includes(activityId) || !rotation) return false;
      return (rule.rotationIds ?? []).includes(rotation.id) || (rule.categories ?? []).includes(rotation.category);
    });
    if (barred) return `is on ${rotation?.name} then, from where the plan “${fields.name}” takes nobody`;
    return isPicked(fields.people, person, date, rotation) ? undefined : `is not among those to whom the plan “${fields.name}” gives it`;
  });
  return reasons.length === 0 || reasons.includes(undefined) ? undefined : reasons[0];
}

function isPicked({ kinds, pgys, personIds, rotationIds, categories }: PeoplePick, person: PersonOfProgram, date: LocalDate, rotation?: { id: Id; category: string }): boolean {
  const pgy = pgyOf(person, oneDay(date))?.pgy;
  return (
    (!kinds || (kinds as readonly string[]).includes(person.kind)) &&
    (!pgys || (pgy !== undefined && pgys.includes(pgy))) &&
    (!personIds || personIds.includes(person.id)) &&
    (!rotationIds || (rotation !== undefined && rotationIds.includes(rotation.id))) &&
    (!categories || (rotation !== undefined && categories.includes(rotation.category)))
  );
}
