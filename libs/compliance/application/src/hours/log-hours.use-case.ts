import { Injectable } from '@nestjs/common';
import { asScheduled, checkDay, checkedEntries, weekOf, type EntryAsked, type LoggedDayAsked, type LoggedEntry } from '@housestaff/compliance/domain';
import { addDays, AuditTrail, StaleVersion, UnitOfWork, type LocalDate } from '@housestaff/kernel';
import { HourLogs, type HourDayState } from './hour-logs';
import type { ChangedHourDay } from './my-hours-view';
import { PersonHours, type LoadedHours } from './person-hours';

/** Longer than any entry lasts. */
const NEIGHBOURS = 3;

export interface LogHours {
  readonly date: LocalDate;
  /** 0: never logged. */
  readonly expectedVersion: number;
  /** The entries of the day, none: nothing was worked; or everything as it was scheduled. */
  readonly work: readonly EntryAsked[] | 'as-scheduled';
}

/** Puts down, or takes back, what the person who is signed in worked on a day. An attested week is attested no longer. */
@Injectable()
export class LogHoursUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hours: PersonHours,
    private readonly logs: HourLogs,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws what is wrong with an entry, StaleVersion. */
  execute({ date, expectedVersion, work }: LogHours): Promise<ChangedHourDay> {
    return this.change('compliance.hours.log', date, expectedVersion, (asked) => (work === 'as-scheduled' ? asScheduled(asked) : checkedEntries(work, asked)));
  }

  /** Throws StaleVersion. */
  takeBack({ date, expectedVersion }: Pick<LogHours, 'date' | 'expectedVersion'>): Promise<ChangedHourDay> {
    return this.change('compliance.hours.take_back', date, expectedVersion, (asked) => {
      checkDay(asked);
      return null;
    });
  }

  private change(action: string, date: LocalDate, expected: number, entriesOf: (asked: LoggedDayAsked) => LoggedEntry[] | null): Promise<ChangedHourDay> {
    return this.uow.run(async () => {
      const person = await this.hours.own();
      await this.logs.lock(person.id);
      const range = { start: date, end: addDays(date, 1) };
      const loaded = await this.hours.load(person, range);
      const around = await this.logs.ofPerson(person.id, { start: addDays(date, -NEIGHBOURS), end: addDays(date, NEIGHBOURS + 1) });
      const before = around.find((day) => day.date === date) ?? null;
      if ((before?.version ?? 0) !== expected) throw new StaleVersion('day', date, expected, before?.version ?? 0);
      const entries = entriesOf(askedOf(date, loaded, around));
      const after: HourDayState = { personId: person.id, date, version: expected + 1, logged: entries !== null, entries: entries ?? [] };
      await this.logs.save(after, loaded.schedule.catalog.zone);
      const attestationTakenBack = await this.logs.takeBack(person.id, weekOf(date).start);
      await this.audit.record({ action, resource: 'person', resourceId: person.id, before, after: { ...after, attestationTakenBack } });
      const { days } = await this.hours.load(person, range);
      return { ...days.day(date), attestationTakenBack };
    });
  }
}

function askedOf(date: LocalDate, { schedule, today, now, since, days }: LoadedHours, around: readonly HourDayState[]): LoggedDayAsked {
  const { zone, activities } = schedule.catalog;
  const activityIds = new Set(activities.filter((one) => one.countsHours && one.category !== 'time-off').map((one) => one.id));
  return { date, zone, today, now, since, activityIds, duties: days.dutiesOfDay(date), beside: around.filter((day) => day.date !== date).flatMap((day) => day.entries) };
}
