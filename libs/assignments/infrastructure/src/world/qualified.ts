import type { Id } from '@housestaff/kernel';
import type { ProgramQualifications } from '@housestaff/people/application';
import { levelRank, type HeldQualification, type RequiredQualification } from '@housestaff/people/domain';
import type { YearCatalog } from '@housestaff/program/application';

/** People with what they have. */
export function withQualifications<Person extends { readonly id: Id }>(people: readonly Person[], { held }: ProgramQualifications): (Person & { qualifications: readonly HeldQualification[] })[] {
  const own = new Map<Id, HeldQualification[]>();
  for (const { personId, typeId, level, issued, expires } of held) own.set(personId, [...(own.get(personId) ?? []), { typeId, level, issued, expires }]);
  return people.map((person) => ({ ...person, qualifications: own.get(person.id) ?? [] }));
}

type Requiring<Row> = Row & { readonly requires: readonly RequiredQualification[] };

interface RequiringCatalog {
  readonly activities: readonly Requiring<YearCatalog['activities'][number]>[];
  readonly rotations: readonly Requiring<YearCatalog['rotations'][number]>[];
}

/** Activities and rotations with what they ask for. Whoever is on a rotation does what its pattern holds, so that its activities ask too. */
export function requiring({ activities, rotations }: Pick<YearCatalog, 'activities' | 'rotations'>, { types }: ProgramQualifications): RequiringCatalog {
  const asked = (id: Id): RequiredQualification[] =>
    types.flatMap(({ id: typeId, name, requiredBy }) => requiredBy.filter((need) => need.id === id).map(({ leastLevel }) => ({ typeId, name, leastLevel })));
  return {
    activities: activities.map((activity) => ({ ...activity, requires: asked(activity.id) })),
    rotations: rotations.map((rotation) => {
      const inPattern = [...new Set(rotation.pattern.map(({ activityId }) => activityId))];
      return { ...rotation, requires: strictest([rotation.id, ...inPattern].flatMap(asked)) };
    }),
  };
}

/** Each type once, at the highest level that is asked for. */
function strictest(all: readonly RequiredQualification[]): RequiredQualification[] {
  const byType = new Map<Id, RequiredQualification>();
  for (const one of all) {
    const known = byType.get(one.typeId);
    if (!known || levelRank(one.leastLevel) > levelRank(known.leastLevel)) byType.set(one.typeId, one);
  }
  return [...byType.values()];
}
