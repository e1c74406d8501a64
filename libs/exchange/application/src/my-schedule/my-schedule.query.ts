import { Injectable } from '@nestjs/common';
import { holidayOn, PublishedDuties, ScheduleAccess, ScheduleReader, YearSchedules, type EffectiveSchedule, type PublishedDuty } from '@housestaff/assignments/application';
import { NoOwnSchedule } from '@housestaff/exchange/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { addDays, AuditTrail, Clock, contains, CurrentActor, dateRange, eachDay, localDateOf, NotFound, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { MyDuties } from './my-duties';
import type { MyDayView, MyScheduleView } from './my-schedule-view';

/** How far ahead the next duty is looked for. */
const DAYS_AHEAD = 60;
const MOST_DAYS = 62;

/** The published duties of whoever is signed in, from `from` to `to` (out, at most two months). */
@Injectable()
export class MyScheduleQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly access: ProgramAccess,
    private readonly seen: ScheduleAccess,
    private readonly people: PeopleDirectory,
    private readonly years: YearSchedules,
    private readonly reader: ScheduleReader,
    private readonly duties: PublishedDuties,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(query: { from: LocalDate; to: LocalDate }): Promise<MyScheduleView> {
    return this.uow.run(async () => {
      const person = await this.people.findById(this.person());
      if (!person) throw new NoOwnSchedule();
      return this.read(person, query, 'exchange.my_schedule.read');
    });
  }

  /** Somebody's, for who may read schedules. Throws NotFound. */
  ofPerson(personId: Id, query: { from: LocalDate; to: LocalDate }): Promise<MyScheduleView> {
    return this.uow.run(async () => {
      const person = await this.people.findById(personId);
      if (!person) throw new NotFound('person', personId);
      this.access.assertProgram(person.programId);
      return this.read(person, query, 'exchange.person_schedule.read');
    });
  }

  private async read(person: Person, query: { from: LocalDate; to: LocalDate }, action: string): Promise<MyScheduleView> {
    const range = daysShown(query);
    await this.audit.record({ action, resource: 'person', resourceId: person.id, query: range });
    const schedule = await this.reader.effective(await this.years.on(person.programId, range.start));
    const now = this.clock.now().getTime();
    const today = localDateOf(now, schedule.catalog.zone);
    const load = (days: DateRange) => this.duties.ofPerson({ programId: person.programId, personId: person.id, range: days });
    const ahead = await load({ start: addDays(today, -2), end: addDays(today, DAYS_AHEAD) });
    return { personId: person.id, name: person.displayName, ...view(schedule, { personId: person.id, seesLeave: this.seen.seesLeaveOf(person.id, person.programId), range, today, now, shown: await load(range), ahead }) };
  }

  private person(): Id {
    const { personId } = this.actor.get();
    if (!personId) throw new NoOwnSchedule();
    return personId;
  }
}

/** At most so many days from the first. */
export function daysShown(query: { from: LocalDate; to: LocalDate }): DateRange {
  const asked = dateRange(query.from, query.to);
  const last = addDays(asked.start, MOST_DAYS);
  return { start: asked.start, end: asked.end < last ? asked.end : last };
}

interface Own {
  readonly personId: Id;
  readonly seesLeave: boolean;
  readonly range: DateRange;
  readonly today: LocalDate;
  readonly now: number;
  readonly shown: readonly PublishedDuty[];
  readonly ahead: readonly PublishedDuty[];
}

function view(schedule: EffectiveSchedule, own: Own): Omit<MyScheduleView, 'personId' | 'name'> {
  const { catalog } = schedule;
  const duties = new MyDuties(schedule);
  const ahead = own.ahead.filter((duty) => duties.isWork(duty) && duty.during !== null);
  const current = ahead.find(({ during }) => during && during.start <= own.now && own.now < during.end);
  const next = ahead.filter(({ during }) => during && during.start > own.now).sort((a, b) => (a.during?.start ?? 0) - (b.during?.start ?? 0))[0];
  const stay = schedule.stays.find((one) => one.personId === own.personId && contains(one.period, own.today));
  const rotation = catalog.rotations.find((one) => one.id === stay?.rotationId);
  return {
    programName: catalog.program.name,
    zone: catalog.zone,
    publishedVersion: schedule.schedule.publishedVersion,
    now: current ? duties.view(current) : null,
    next: next ? duties.view(next) : null,
    days: eachDay(own.range).map((date) => day(date, schedule, own, duties)),
    rotation: stay && rotation ? { rotationId: rotation.id, name: rotation.name, abbreviation: rotation.abbreviation, colour: rotation.colour, from: stay.period.start, to: stay.period.end } : null,
    weekHours: duties.hours(own.shown),
    hoursLimit: rotation?.hoursLimit ?? 80,
  };
}

function day(date: LocalDate, { catalog, absences }: EffectiveSchedule, own: Own, duties: MyDuties): MyDayView {
  const absence = absences.find((one) => one.personId === own.personId && one.status === 'approved' && contains(one.period, date));
  return {
    date,
    holiday: holidayOn(catalog, date),
    absence: absence ? (own.seesLeave ? absence.kind : 'away') : null,
    duties: own.shown.filter((duty) => duty.date === date && duties.isWork(duty)).map((duty) => duties.view(duty)),
  };
}
