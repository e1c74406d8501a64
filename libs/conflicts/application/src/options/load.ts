import type { PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, contains, type DateRange, type Id } from '@housestaff/kernel';
import { tally, type TallyOf } from '@housestaff/planning/domain';
import type { Ground } from '../detect/detected';

const HOUR = 3_600_000;
/** Days on either side in which work is compared. */
const AROUND = 14;

export function around({ start, end }: DateRange): DateRange {
  return { start: addDays(start, -AROUND), end: addDays(end, AROUND) };
}

export interface HoursIn {
  readonly hours: number;
  /** Duties that count hours and have no times. */
  readonly untimed: number;
  readonly duties: number;
}

/** Hours that count, of duties that begin in these days. */
export function hoursIn(personId: Id, days: DateRange, { duties, activities }: Ground): HoursIn {
  let [hours, untimed, count] = [0, 0, 0];
  for (const duty of duties.get(personId) ?? []) {
    if (!contains(days, duty.date) || !activities.get(duty.activityId)?.countsHours) continue;
    count += 1;
    if (duty.during) hours += (duty.during.end - duty.during.start) / HOUR;
    else untimed += 1;
  }
  return { hours: Math.round(hours * 10) / 10, untimed, duties: count };
}

const kept = new WeakMap<Ground, Map<Id, TallyOf>>();

/** Nights, weekends, calls and holidays of one person in this schedule. */
export function tallyOf(personId: Id, ground: Ground): TallyOf {
  const known = kept.get(ground) ?? new Map<Id, TallyOf>();
  kept.set(ground, known);
  const own = known.get(personId) ?? countedFor(personId, ground);
  known.set(personId, own);
  return own;
}

function countedFor(personId: Id, { duties, activities, schedule }: Ground): TallyOf {
  const own = (duties.get(personId) ?? []).flatMap(({ activityId, date, during, zone }) => {
    const activity = activities.get(activityId);
    return activity ? [{ personId, date, during, zone, kind: activity.dutyKind, category: activity.category }] : [];
  });
  return tally(own, schedule.catalog.holidays).get(personId) ?? new Map();
}

/** Whom somebody is compared with: active, of the same kind, and of the same class where there are classes. */
export function peersOf(personId: Id, day: string, { people }: Ground): PersonOfProgram[] {
  const self = people.get(personId);
  if (!self) return [];
  const classOn = ({ pgyPeriods }: PersonOfProgram): number | undefined => pgyPeriods.find(({ period }) => contains(period, day))?.pgy;
  return [...people.values()].filter((one) => one.id !== personId && one.active && one.kind === self.kind && classOn(one) === classOn(self));
}
