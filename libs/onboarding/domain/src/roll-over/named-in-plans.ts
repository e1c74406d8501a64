import type { Id, LocalDate } from '@housestaff/kernel';
import type { DayPick, PeoplePick, PlanSetupFields } from '@housestaff/planning/domain';

/** A place in a plan that will say nothing in the new year: it names somebody who has left, or days that are past. */
export interface PlanMention {
  readonly setupId: Id;
  readonly setupName: string;
  readonly where: 'people' | 'demand' | 'rule' | 'wish';
  /** Of the demand or rule. */
  readonly name: string;
  readonly why: 'left' | 'past';
  /** Who left. */
  readonly personId: Id | null;
  /** What is past: the wish's day, or the day on which the days of a rule end. */
  readonly day: LocalDate | null;
}

export interface NamedSetup {
  readonly id: Id;
  readonly fields: PlanSetupFields;
}

/** Plans stay as they are, because they are the program's and not a year's. `leaving`: who won't be there from `from` on. */
export function namedInPlans(setups: readonly NamedSetup[], leaving: ReadonlySet<Id>, from: LocalDate): PlanMention[] {
  return setups.flatMap(({ id, fields }) => {
    const at = { setupId: id, setupName: fields.name };
    const left = (where: PlanMention['where'], name: string, people: PeoplePick | undefined): PlanMention[] =>
      (people?.personIds ?? []).filter((one) => leaving.has(one)).map((personId) => ({ ...at, where, name, why: 'left', personId, day: null }));
    const past = (where: PlanMention['where'], name: string, days: DayPick | undefined): PlanMention[] =>
      days?.to !== undefined && days.to <= from ? [{ ...at, where, name, why: 'past', personId: null, day: days.to }] : [];
    return [
      ...left('people', fields.name, fields.people),
      ...fields.demands.flatMap((one) => [...left('demand', one.name, one.people), ...past('demand', one.name, one.days)]),
      ...fields.rules.flatMap((one) => [...left('rule', one.name, one.people), ...past('rule', one.name, one.days)]),
      ...wishes(fields, leaving, from).map((wish) => ({ ...at, where: 'wish' as const, name: 'Wishes', ...wish })),
    ];
  });
}

function wishes({ wishes: all = [] }: PlanSetupFields, leaving: ReadonlySet<Id>, from: LocalDate): Pick<PlanMention, 'why' | 'personId' | 'day'>[] {
  const stale = all.filter(({ personId, date }) => leaving.has(personId) || date < from);
  return stale.map(({ personId, date }) => ({ why: leaving.has(personId) ? 'left' : 'past', personId, day: date }));
}
