import { Injectable } from '@nestjs/common';
import type { ActivityOfProgram, EffectiveSchedule } from '@housestaff/assignments/application';
import { isHomeCall, workedHistory, type DutyHistory, type DutyRow, type HourEntryKind, type LoggedEntry } from '@housestaff/compliance/domain';
import { addDays, Clock, contains, localDateOf, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { grouped } from '../grouped';
import { HourLogs, type HourDayState } from '../hours/hour-logs';
import { WorkedHistories, type WorkedOf } from './basis';

/** The days before a year that rest and long duties look back to. */
const TAIL_DAYS = 4;
const EXTRA: Readonly<Record<Exclude<HourEntryKind, 'duty'>, readonly [code: string, name: string]>> = {
  'call-in': ['IN', 'Call-in'],
  'from-home': ['HOME', 'Work from home'],
  moonlighting: ['MOON', 'Moonlighting'],
};

type Activities = ReadonlyMap<Id, ActivityOfProgram>;

/** Takes what residents logged as what they worked. */
@Injectable()
export class LoggedHistories extends WorkedHistories {
  private readonly known = new WeakMap<EffectiveSchedule['catalog'], { stamp: string; workedOf: WorkedOf }>();

  constructor(
    private readonly logs: HourLogs,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of({ schedule, catalog }: EffectiveSchedule): Promise<WorkedOf> {
    const days: DateRange = { start: addDays(catalog.year.period.start, -TAIL_DAYS), end: catalog.year.period.end };
    const today = localDateOf(this.clock.now().getTime(), catalog.zone);
    const stamp = `${today} ${await this.logs.stamp(schedule.programId, days)}`;
    const known = this.known.get(catalog);
    if (known?.stamp === stamp) return known.workedOf;
    const logged = await this.logs.ofProgram(schedule.programId, days);
    const workedOf = workedFrom(logged, new Map(catalog.activities.map((one) => [one.id, one])), today);
    this.known.set(catalog, { stamp, workedOf });
    return workedOf;
  }
}

/** Whose log is empty worked what was scheduled; call from home alone asks whether the day was logged. */
function workedFrom(logged: readonly HourDayState[], activities: Activities, until: LocalDate): WorkedOf {
  const byPerson = grouped(logged.filter((day) => day.logged), (day) => day.personId);
  return (history) => {
    const own = byPerson.get(history.personId) ?? [];
    if (own.length === 0 && !history.duties.some((row) => isHomeCall(row) && row.date < until)) return history;
    return workedHistory(history, { until, days: new Map(own.map((day) => [day.date, day.entries.map((entry) => rowOf(entry, history, activities))])) });
  };
}

function rowOf(entry: LoggedEntry, { stays }: DutyHistory, activities: Activities): DutyRow {
  return {
    id: entry.dutyId,
    ...workOf(entry, activities),
    rotationId: stays.find((stay) => contains(stay.period, entry.date))?.rotationId ?? null,
    date: entry.date,
    start: entry.start,
    end: entry.end,
    countsHours: true,
    mayOverlap: false,
    basis: 'logged',
  };
}

/** Work whose activity is gone, or never had one, is a day's work. */
function workOf({ kind, activityId }: LoggedEntry, activities: Activities): Pick<DutyRow, 'activityCode' | 'activityName' | 'kind' | 'place' | 'patientCare'> {
  if (kind !== 'duty') return { activityCode: EXTRA[kind][0], activityName: EXTRA[kind][1], kind, place: kind === 'from-home' ? 'at-home' : 'in-house', patientCare: true };
  const activity = activities.get(activityId ?? '');
  if (!activity) return { activityCode: 'WORK', activityName: 'Other work', kind: 'day', place: 'in-house', patientCare: true };
  return { activityCode: activity.code, activityName: activity.name, kind: activity.dutyKind, place: activity.place, patientCare: activity.category === 'clinical' };
}
