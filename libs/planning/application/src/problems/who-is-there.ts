import type { PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, contains, overlaps, type Id } from '@housestaff/kernel';
import { isMissing } from '@housestaff/people/domain';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from './bars';
import type { PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';
import type { PlanItem } from './plan-items';
import type { StandingCells } from './standing-cells';

const KINDS: Readonly<Record<string, string>> = { vacation: 'On vacation', sick: 'Sick', conference: 'At a conference', parental: 'Parental leave', military: 'Military leave', training: 'In training' };
const MIDNIGHT = 1440;
/** How the ids of constraints begin that keep those free who are out. */
export const OUT = 'out';

/** Leave, people who are out, protected half-days, and those who are not of the plan on that day. What is locked stays all the same. */
export function whoIsThere(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  const all = ground.items.map(({ id }) => id);
  const overnight = ground.items.filter(intoNextDay).map(({ id }) => id);
  const leave = new Bars('leave', 'Leave is kept');
  const out = new Bars(OUT, 'Who is out');
  const events = new Bars('protected-time', 'Protected time is kept');
  const others = new Bars('not-planned', 'Who is planned on that day');
  for (const person of ground.people) {
    for (const column of ground.columns) {
      if (standing.at(person.id, column.id).locked) continue;
      const away = awayIn(person.id, column, ground);
      const event = eventIn(person.id, column, ground);
      if (ground.isOut(person.id, column)) out.add(person.id, column.id, all, 'Out');
      else if (away) leave.add(person.id, column.id, all, away);
      else if (event) events.add(person.id, column.id, all, event);
      else if (!ground.picks(ground.setup.people, person, column)) others.add(person.id, column.id, all, notPlanned(person, column, ground));
      else if (isAwayNext(person.id, column, ground)) leave.add(person.id, column.id, overnight, 'Leave next day');
    }
  }
  return [...out.constraints(), ...leave.constraints(), ...events.constraints(), ...others.constraints()];
}

/** Work in the house that reaches over midnight. */
export function intoNextDay({ start, minutes, activity }: PlanItem): boolean {
  return activity?.place === 'in-house' && start !== undefined && start + (minutes ?? 0) > MIDNIGHT;
}

/** In words; undefined: they are there. A week counts as away where any of its days is. */
export function awayIn(personId: Id, { from, to, half }: PlanColumn, { schedule }: PlanGround): string | undefined {
  const found = schedule.absences.find((one) => {
    if (one.personId !== personId || !isMissing(one) || !overlaps(one.period, { start: from, end: to })) return false;
    if (half === 'am') return !(one.startsPm && one.period.start === from);
    if (half === 'pm') return !(one.endsAm && one.period.end === to);
    return true;
  });
  if (found?.status === 'anticipated') return 'Expected to be away';
  return found && (KINDS[found.kind] ?? 'On leave');
}

/** Of plans by half-days alone: a retreat by day is no reason against a night. */
function eventIn(personId: Id, { from, half }: PlanColumn, ground: PlanGround): string | undefined {
  return ground.protectedTime.in(personId, from, half, ground.rotationOn(personId, from)?.category);
}

function isAwayNext(personId: Id, { to }: PlanColumn, ground: PlanGround): boolean {
  const next = { from: to, to: addDays(to, 1), half: 'am' as const, id: '', name: '', holiday: false };
  return awayIn(personId, next, ground) !== undefined || ground.isOut(personId, next);
}

function notPlanned(person: PersonOfProgram, column: PlanColumn, ground: PlanGround): string {
  const isHere = person.kind !== 'resident' || person.pgyPeriods.length === 0 || person.pgyPeriods.some(({ period }) => contains(period, column.from));
  if (!isHere) return 'Not in the program';
  const rotation = ground.rotationOn(person.id, column.from);
  return rotation ? `On ${rotation.name}` : 'On no rotation';
}
