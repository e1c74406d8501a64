import { lacksOf, type RequiredQualification } from '@housestaff/people/domain';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from './bars';
import type { PlanGround } from './plan-ground';
import type { StandingCells } from './standing-cells';

/** Nobody is given what they have no certification or procedure for on all days of it. What is locked stays all the same. */
export function notQualified(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  const bars = new Bars('not-qualified', 'Certifications and procedures');
  const asking = ground.items.flatMap(({ id }) => asked(id, ground));
  for (const person of asking.length > 0 ? ground.people : []) {
    for (const column of ground.columns) {
      if (standing.at(person.id, column.id).locked) continue;
      for (const { id, requires } of asking) {
        const [lack] = lacksOf(person.qualifications, requires, { start: column.from, end: column.to });
        if (lack) bars.add(person.id, column.id, [id], lack.words);
      }
    }
  }
  return bars.constraints();
}

function asked(id: string, { catalog }: PlanGround): { id: string; requires: readonly RequiredQualification[] }[] {
  const item = [...catalog.activities, ...catalog.rotations].find((one) => one.id === id);
  return item?.requires && item.requires.length > 0 ? [{ id, requires: item.requires }] : [];
}
