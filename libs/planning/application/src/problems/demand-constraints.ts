import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import type { Coverage, PeoplePick, SetupDemand } from '@housestaff/planning/domain';
import type { PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';
import { isIn } from './standing-cells';
import { strengthOf } from './strength';

/** People and the columns in which just they are picked. */
export interface PickedTogether {
  readonly people: readonly PersonOfProgram[];
  readonly columns: readonly PlanColumn[];
}

/** How many people each slot needs. Where it depends on the day whom it means, one constraint for each group of days. */
export function demandConstraints(ground: PlanGround): Coverage[] {
  const outside = new OthersWhoHold(ground);
  return ground.setup.demands.flatMap((demand) => coverageOf(demand, ground, outside));
}

function coverageOf(demand: SetupDemand, ground: PlanGround, outside: OthersWhoHold): Coverage[] {
  const strength = strengthOf(demand.id, demand.strength, ground.options);
  const items = demand.items.filter((id) => ground.items.some((item) => item.id === id));
  if (!strength || items.length === 0) return [];
  const groups = pickedTogether(demand.people, ground.columnsOf(demand.days), ground).flatMap((group) => byHolders(group, demand, outside));
  return groups.map(({ people, columns, held }, n) => ({
    ...{ kind: 'coverage', id: groups.length === 1 ? demand.id : `${demand.id}:${n + 1}`, name: demand.name, strength, term: demand.id },
    slots: columns.map(({ id }) => id),
    activities: items,
    ...(demand.people ? { people: people.map(({ id }) => id) } : {}),
    ...(demand.min === null ? {} : { min: Math.max(0, demand.min - held) }),
    ...(demand.max === null ? {} : { max: Math.max(0, demand.max - held) }),
  }));
}

/** Columns in which as many hold it whom nobody plans here. */
function byHolders({ people, columns }: PickedTogether, { items, people: pick }: SetupDemand, outside: OthersWhoHold): (PickedTogether & { held: number })[] {
  const groups = new Map<number, PlanColumn[]>();
  for (const column of columns) {
    const held = outside.count(items, pick, column);
    const group = groups.get(held);
    if (group) group.push(column);
    else groups.set(held, [column]);
  }
  return [...groups].map(([held, own]) => ({ people, columns: own, held }));
}

/** People of the kinds that are planned who hold an item, but are not planned on these days: what they do needs nobody else. */
class OthersWhoHold {
  private readonly rows: readonly { readonly person: PersonOfProgram; readonly duty: Duty }[];

  constructor(private readonly ground: PlanGround) {
    const planned = new Set(ground.people.map(({ id }) => id));
    const items = new Set(ground.items.map(({ id }) => id));
    const others = ground.setup.plans === 'stays' ? [] : ground.schedule.people.filter((person) => !planned.has(person.id) && (ground.setup.people.kinds?.some((kind) => kind === person.kind) ?? true));
    this.rows = others.flatMap((person) => ground.dutiesOf(person.id).filter((duty) => items.has(duty.activityId)).map((duty) => ({ person, duty })));
  }

  count(items: readonly Id[], pick: PeoplePick | undefined, column: PlanColumn): number {
    const holders = this.rows.filter(({ person, duty }) => items.includes(duty.activityId) && isIn(duty, column) && this.ground.picks(pick, person, column));
    return new Set(holders.map(({ person }) => person.id)).size;
  }
}

/** Columns by whom they pick. Without a pick: all people in all columns. */
export function pickedTogether(pick: PeoplePick | undefined, columns: readonly PlanColumn[], ground: PlanGround): PickedTogether[] {
  if (columns.length === 0) return [];
  if (!pick) return [{ people: ground.people, columns }];
  const groups = new Map<string, { people: PersonOfProgram[]; columns: PlanColumn[] }>();
  for (const column of columns) {
    const people = ground.people.filter((person) => ground.picks(pick, person, column));
    const key = people.map(({ id }) => id).join();
    const group = groups.get(key);
    if (group) group.columns.push(column);
    else groups.set(key, { people, columns: [column] });
  }
  return [...groups.values()];
}

/** People by the columns in which they are picked; those who never are, are left out. */
export function columnsTogether(pick: PeoplePick | undefined, columns: readonly PlanColumn[], ground: PlanGround): PickedTogether[] {
  if (columns.length === 0) return [];
  const groups = new Map<string, { people: PersonOfProgram[]; columns: readonly PlanColumn[] }>();
  for (const person of ground.people) {
    const own = columns.filter((column) => ground.picks(pick, person, column));
    if (own.length === 0) continue;
    const key = own.map(({ id }) => id).join();
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { people: [person], columns: own });
  }
  return [...groups.values()];
}
