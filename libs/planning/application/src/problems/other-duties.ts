import type { ActivityOfProgram, PersonOfProgram } from '@housestaff/assignments/application';
import type { HandDuty } from '@housestaff/assignments/domain';
import { addDays, daysBetween, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { meet, spanIn, type MinuteSpan } from './activity-span';
import { Bars } from './bars';
import type { PlanColumn } from './plan-columns';
import type { PlanGround } from './plan-ground';
import type { PlanItem } from './plan-items';
import { pointsOf } from './strength';
import { isIn, type StandingCells } from './standing-cells';

/** A duty of somebody that the plan doesn't make. */
export interface Other {
  readonly row: HandDuty;
  readonly activity: ActivityOfProgram;
}

/** What stands beside the plan: nobody is given something while they have other duties, are kept free, or come from a night. */
export function besideOtherDuties(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  if (ground.setup.plans === 'stays') return [];
  const beside = new Bars('other-duties', 'Nobody is in two places');
  const after = new Bars('after-call', 'Nobody works after a night');
  const before = new Bars('next-day', 'Calls before a free day', { weight: pointsOf(2) }, 'next-day');
  for (const person of ground.people) {
    const others = otherDuties(person, ground, standing);
    const nights = nightsOf(person, ground);
    for (const column of ground.columns) {
      if (standing.at(person.id, column.id).locked) continue;
      const all = ground.items.map(({ id }) => id);
      const night = nights.get(addDays(column.from, -1));
      if (night) after.add(person.id, column.id, all, `After ${night}`);
      else bar(person.id, column, ground, { others, beside, before });
    }
  }
  return [...beside.constraints(), ...after.constraints(), ...before.constraints()];
}

interface Around {
  readonly others: readonly Other[];
  readonly beside: Bars;
  readonly before: Bars;
}

function bar(personId: Id, column: PlanColumn, ground: PlanGround, { others, beside, before }: Around): void {
  const kept = ground.handDutiesOf(personId).filter((row) => row.activityId === null);
  const free = kept.some((row) => isIn(row, column));
  const lockedNext = kept.some((row) => row.locked && row.date === column.to);
  for (const item of ground.items) {
    const clash = others.find((other) => isInTheWay(other, item, column));
    const next = others.find((other) => other.row.date === column.to && isInTheWayAfter(other, item));
    if (clash) beside.add(personId, column.id, [item.id], clash.activity.name);
    else if (free || (lockedNext && item.after.length > 0)) beside.add(personId, column.id, [item.id], free ? 'Kept free' : 'Kept free next day');
    else if (next && !isFreed(next)) beside.add(personId, column.id, [item.id], `${next.activity.name} next day`);
    else if (next) before.add(personId, column.id, [item.id], `${next.activity.name} next day`);
  }
}

/** A half-day holds one duty by hand; beyond that, times that meet. */
function isInTheWay({ row, activity }: Other, item: PlanItem, column: PlanColumn): boolean {
  const half = column.half ?? 'day';
  if (row.half === half && column.from <= row.date && row.date < column.to) return true;
  if (activity.mayOverlap || item.activity?.mayOverlap) return false;
  return meet(spanIn(item.activity!, half), spanIn(activity, row.half), daysBetween(column.from, row.date));
}

/** On the day after: what a call frees, or where something else is to be written. */
function isInTheWayAfter({ row, activity }: Other, { freesNextDay, after }: PlanItem): boolean {
  if (after.some((one) => one.half === row.half && one.activityId !== activity.id)) return true;
  return freesNextDay && activity.category !== 'time-off' && !activity.mayOverlap;
}

/** Work that the plan may take away for a call the night before. */
export function isFreed({ row, activity }: Other): boolean {
  return !row.locked && activity.category !== 'time-off' && !activity.mayOverlap && row.half !== 'day';
}

/** Duties by hand that are neither of the plan nor follow from it. */
export function otherDuties(person: PersonOfProgram, ground: PlanGround, standing: StandingCells): Other[] {
  const activities = new Map(ground.catalog.activities.map((one) => [one.id, one]));
  const planned = new Set(ground.items.map(({ id }) => id));
  return ground.handDutiesOf(person.id).flatMap((row) => {
    const activity = row.activityId === null ? undefined : activities.get(row.activityId);
    if (!activity || isFollowing(row, person.id, ground, standing)) return [];
    const ours = planned.has(activity.id) && ground.columns.some((column) => isIn(row, column));
    return ours ? [] : [{ row, activity }];
  });
}

/** Written because of something that the plan may move, e.g. the day after a call. */
export function isFollowing(row: HandDuty, personId: Id, ground: PlanGround, standing: StandingCells): boolean {
  if (row.locked) return false;
  return ground.columns.some((column) => {
    if (column.to !== row.date) return false;
    const { item } = standing.at(personId, column.id);
    return ground.items.some(({ id, after }) => id === item && after.some((one) => one.activityId === row.activityId && one.half === row.half));
  });
}

/** Nights in the house that the plan doesn't make, by the day on which they begin: after them there is no clinic. */
function nightsOf(person: PersonOfProgram, ground: PlanGround): Map<LocalDate, string> {
  const planned = new Set(ground.items.map(({ id }) => id));
  const nights = new Map<LocalDate, string>();
  const activities = new Map(ground.catalog.activities.map((one) => [one.id, one]));
  for (const duty of ground.dutiesOf(person.id)) {
    const activity = activities.get(duty.activityId);
    if (!activity || planned.has(activity.id) || activity.place !== 'in-house' || activity.mayOverlap) continue;
    if (isNight(activity, spanIn(activity, duty.half))) nights.set(duty.date, activity.name);
  }
  return nights;
}

const MIDNIGHT = 1440;

function isNight({ dutyKind }: ActivityOfProgram, { end }: MinuteSpan): boolean {
  return (dutyKind === 'call' || dutyKind === 'night-float') && end > MIDNIGHT;
}
