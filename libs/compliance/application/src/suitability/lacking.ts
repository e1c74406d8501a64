import type { EffectiveSchedule, PersonOfProgram, ScheduleFinding } from '@housestaff/assignments/application';
import { addDays, lengthInDays, type DateRange, type Id } from '@housestaff/kernel';
import { lacksOf, type RequiredQualification } from '@housestaff/people/domain';

/** Names findings of people who do something without what it asks for. */
export const NOT_QUALIFIED = 'not-qualified';

/** The type that such a finding misses. */
export function lackedTypeOf({ id }: Pick<ScheduleFinding, 'id'>): Id {
  return id.slice(id.lastIndexOf(':') + 1);
}

interface Asking {
  readonly id: Id;
  readonly name: string;
  readonly requires?: readonly RequiredQualification[];
}

/** Certifications and procedures that stays and duties by hand ask for, and their people don't have on all of the days. */
export function lackFindings({ catalog, people, stays, handDuties }: EffectiveSchedule): ScheduleFinding[] {
  const asking = new Map([...catalog.rotations, ...catalog.activities].filter(({ requires }) => requires && requires.length > 0).map((one: Asking) => [one.id, one]));
  if (asking.size === 0) return [];
  const known = new Map(people.map((person) => [person.id, person]));
  const rows = [
    ...stays.map(({ personId, rotationId, period }) => ({ personId, id: rotationId, rotationId, period })),
    ...handDuties.flatMap(({ personId, activityId, date }) => (activityId === null ? [] : [{ personId, id: activityId, rotationId: null, period: { start: date, end: addDays(date, 1) } }])),
  ];
  const found = rows.flatMap(({ personId, id, rotationId, period }) => {
    const [person, item] = [known.get(personId), asking.get(id)];
    return person && item ? lacksIn(person, item, rotationId, period) : [];
  });
  // Both halves of a day by hand are one finding.
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function lacksIn(person: PersonOfProgram, item: Asking, rotationId: Id | null, period: DateRange): ScheduleFinding[] {
  return lacksOf(person.qualifications, item.requires, period).map(({ typeId, from, days, words }) => ({
    ...{ id: `${NOT_QUALIFIED}:${person.id}:${item.id}:${period.start}:${typeId}`, ruleId: NOT_QUALIFIED, personId: person.id, personName: person.displayName, rotationId },
    ...{ from, to: period.end, measured: days, limit: null, unit: 'days', severity: 'warning' as const, paragraph: '', at: null },
    ...{ place: `${words} · ${item.name}`, basis: 'scheduled' as const, hours: null, days: lengthInDays(period), eligibleDays: lengthInDays(period), override: null, rows: [] },
  }));
}
