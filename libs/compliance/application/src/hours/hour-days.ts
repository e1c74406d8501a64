import type { ActivityOfProgram, EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { isHomeCall, isWork, wallClock, weekOf, weeksOf, type DutyOfDay, type LoggedEntry } from '@housestaff/compliance/domain';
import { contains, eachDay, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { rounded } from '../measures/finding-view';
import { grouped } from '../grouped';
import type { AttestationState, HourDayState } from './hour-logs';
import type { HourDayView, HourWeekView, ScheduledDutyView } from './my-hours-view';

const HOUR = 3_600_000;

type OwnDuty = Duty & { readonly rowId?: Id };

/** What is scheduled and logged for one person on some days. */
export interface OwnHours {
  readonly duties: readonly OwnDuty[];
  readonly absences: EffectiveSchedule['absences'];
  readonly logged: readonly HourDayState[];
  readonly attestations: readonly AttestationState[];
}

/** Puts one person's schedule and log side by side, day by day. */
export class HourDays {
  private readonly activities: ReadonlyMap<Id, ActivityOfProgram>;
  private readonly duties: ReadonlyMap<LocalDate, readonly OwnDuty[]>;
  private readonly logged: ReadonlyMap<LocalDate, HourDayState>;
  private readonly attested: ReadonlyMap<LocalDate, AttestationState>;
  private readonly zone: string;

  constructor(
    catalog: EffectiveSchedule['catalog'],
    private readonly own: OwnHours,
    private readonly today: LocalDate,
  ) {
    this.zone = catalog.zone;
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.duties = grouped(own.duties, (duty) => duty.date);
    this.logged = new Map(own.logged.map((day) => [day.date, day]));
    this.attested = new Map(own.attestations.map((one) => [one.weekFrom, one]));
  }

  day(date: LocalDate): HourDayView {
    const state = this.logged.get(date);
    const leave = this.own.absences.find((one) => one.status === 'approved' && contains(one.period, date));
    return {
      ...{ date, status: this.status(date), version: state?.version ?? 0, due: this.isDue(date), leave: leave?.kind ?? null },
      scheduled: this.dutiesOn(date).flatMap((duty) => this.scheduledView(duty)),
      entries: (state?.entries ?? []).map((entry) => this.entryView(entry)),
      scheduledHours: this.scheduledHours(date),
      loggedHours: this.isLogged(date) ? rounded(hoursOfEntries(state?.entries ?? [])) : null,
    };
  }

  weeks(range: DateRange): HourWeekView[] {
    return weeksOf(range).map((week) => this.week(week));
  }

  /** Days up to and with today that want a log and have none. */
  openDays(range: DateRange): LocalDate[] {
    return eachDay(range).filter((date) => date <= this.today && this.isDue(date) && !this.isLogged(date));
  }

  isLogged(date: LocalDate): boolean {
    return this.logged.get(date)?.logged ?? false;
  }

  /** Work whose hours count, or call from home, of which somebody must say whether there was a call-in. */
  isDue(date: LocalDate): boolean {
    return this.dutiesOn(date).some((duty) => {
      const activity = this.activities.get(duty.activityId);
      return activity !== undefined && (counts(duty, activity) || isHomeCall({ kind: activity.dutyKind, place: activity.place }));
    });
  }

  /** Hours whose times are known. */
  knownHours(date: LocalDate): number {
    return this.countedOn(date).reduce((sum, { during }) => sum + (during ? (during.end - during.start) / HOUR : 0), 0);
  }

  /** As the checks of entries want them. */
  dutiesOfDay(date: LocalDate): DutyOfDay[] {
    return this.dutiesOn(date).flatMap((duty) => {
      const activity = this.activities.get(duty.activityId);
      if (!activity || !duty.rowId) return [];
      const { activityId, during } = duty;
      return [{ id: duty.rowId, activityId, activityName: activity.name, start: during?.start ?? null, end: during?.end ?? null, counts: counts(duty, activity) }];
    });
  }

  private week(week: DateRange): HourWeekView {
    const dates = eachDay(week);
    const logged = dates.filter((date) => this.isLogged(date));
    const attested = this.attested.get(week.start);
    return {
      ...{ from: week.start, to: week.end, openDays: this.openDays(week).length },
      scheduled: rounded(dates.reduce((sum, date) => sum + this.knownHours(date), 0)),
      logged: logged.length === 0 ? null : rounded(logged.reduce((sum, date) => sum + hoursOfEntries(this.logged.get(date)?.entries ?? []), 0)),
      attested: attested ? { at: attested.at.toISOString(), by: attested.by } : null,
    };
  }

  private status(date: LocalDate): HourDayView['status'] {
    if (date > this.today) return 'future';
    if (this.attested.has(weekOf(date).start)) return 'attested';
    return this.isLogged(date) ? 'logged' : 'open';
  }

  private dutiesOn(date: LocalDate): readonly OwnDuty[] {
    return this.duties.get(date) ?? [];
  }

  private countedOn(date: LocalDate): OwnDuty[] {
    return this.dutiesOn(date).filter((duty) => {
      const activity = this.activities.get(duty.activityId);
      return activity !== undefined && counts(duty, activity);
    });
  }

  private scheduledHours(date: LocalDate): number | null {
    return this.countedOn(date).some(({ during }) => during === null) ? null : rounded(this.knownHours(date));
  }

  private scheduledView(duty: OwnDuty): ScheduledDutyView[] {
    const activity = this.activities.get(duty.activityId);
    if (!activity || activity.category === 'time-off') return [];
    const { code, name, dutyKind } = activity;
    const times = { start: duty.during && wallClock(duty.during.start, this.zone), end: duty.during && wallClock(duty.during.end, this.zone) };
    return [{ dutyId: duty.rowId ?? duty.id, activityId: activity.id, activityCode: code, activityName: name, kind: dutyKind, ...times, counts: counts(duty, activity) }];
  }

  private entryView({ kind, dutyId, activityId, start, end, note }: LoggedEntry): HourDayView['entries'][number] {
    return { kind, dutyId, activityId, start: wallClock(start, this.zone), end: wallClock(end, this.zone), note };
  }
}

function counts(duty: Duty, { countsHours, category, dutyKind, place }: ActivityOfProgram): boolean {
  return isWork({ countsHours: countsHours && category !== 'time-off', mayOverlap: duty.mayOverlap, kind: dutyKind, place });
}

export function hoursOfEntries(entries: readonly LoggedEntry[]): number {
  return entries.reduce((sum, { start, end }) => sum + (end - start) / HOUR, 0);
}
