import { Injectable } from '@nestjs/common';
import { PublishedDuties, ScheduleReader, YearSchedules, type EffectiveSchedule } from '@housestaff/assignments/application';
import { weekOf } from '@housestaff/compliance/domain';
import { addDays, Clock, contains, CurrentActor, dateRange, eachDay, InvalidValue, lengthInDays, localDateOf, NotFound, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { rounded } from '../measures/finding-view';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { HourDays } from './hour-days';
import { HourLogs } from './hour-logs';
import type { MyHoursView } from './my-hours-view';

export const MOST_DAYS = 62;

/** One person's hours as they lie in the store, over whole weeks. */
export interface LoadedHours {
  readonly person: Person;
  readonly schedule: EffectiveSchedule;
  readonly today: LocalDate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly days: HourDays;
  readonly since: LocalDate;
}

/** Throws InvalidValue for a range that is empty or longer than two months. */
export function hoursRange(from: LocalDate, to: LocalDate): DateRange {
  const range = dateRange(from, to);
  if (lengthInDays(range) > MOST_DAYS) throw new InvalidValue('to', to, `a day at most ${MOST_DAYS} days after ${from}`);
  return range;
}

/** Scheduled and logged hours of one person. Call within a unit of work; the caller audits and has decided who may see them. */
@Injectable()
export class PersonHours {
  constructor(
    private readonly actor: CurrentActor,
    private readonly people: PeopleDirectory,
    private readonly years: YearSchedules,
    private readonly reader: ScheduleReader,
    private readonly published: PublishedDuties,
    private readonly logs: HourLogs,
    private readonly measures: ScheduleMeasures,
    private readonly clock: Clock,
  ) {}

  /** Whoever is signed in. Throws NotFound where they are no person. */
  async own(): Promise<Person> {
    const { personId, userId } = this.actor.get();
    const person = personId ? await this.people.findById(personId) : undefined;
    if (!person) throw new NotFound('person of the user', userId);
    return person;
  }

  async load(person: Person, range: DateRange): Promise<LoadedHours> {
    const weeks = { start: weekOf(range.start).start, end: weekOf(addDays(range.end, -1)).end };
    const schedule = await this.scheduleOf(person, range);
    const now = this.clock.now().getTime();
    const today = localDateOf(now, schedule.catalog.zone);
    const duties = await this.published.ofPerson({ programId: person.programId, personId: person.id, range: weeks });
    const absences = (await this.people.absencesOf(person.programId, weeks)).filter((one) => one.personId === person.id);
    const [logged, attestations] = [await this.logs.ofPerson(person.id, weeks), await this.logs.attestationsOf(person.id, weeks)];
    const since = person.pgyPeriods[0]?.period.start ?? schedule.catalog.year.period.start;
    return { person, schedule, today, now, since, days: new HourDays(schedule.catalog, { duties, absences, logged, attestations }, today) };
  }

  async view(person: Person, range: DateRange): Promise<MyHoursView> {
    const { schedule, today, days } = await this.load(person, range);
    const average = await this.averageOf(person, today);
    return { zone: schedule.catalog.zone, today, days: eachDay(range).map((date) => days.day(date)), weeks: days.weeks(range), average };
  }

  /** Of the range's first day, else of its last, else of today. Throws NotFound where the program has no such year. */
  private async scheduleOf({ programId }: Person, range: DateRange): Promise<EffectiveSchedule> {
    const days = [range.start, addDays(range.end, -1), localDateOf(this.clock.now().getTime(), 'UTC')];
    const found = await this.yearOn(programId, days);
    if (!found) throw new NotFound('academic year', range.start);
    return this.reader.effective(found);
  }

  private async yearOn(programId: Id, days: readonly LocalDate[]): Promise<Id | undefined> {
    for (const day of days) {
      try {
        return await this.years.on(programId, day);
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
      }
    }
    return undefined;
  }

  private async averageOf(person: Person, today: LocalDate): Promise<MyHoursView['average']> {
    const scheduleId = await this.yearOn(person.programId, [today]);
    if (!scheduleId) return null;
    const schedule = await this.reader.effective(scheduleId);
    const worked = (await this.measures.of(schedule, 'worked')).find((one) => one.person.id === person.id);
    const found = worked?.measures.get('eighty-hour-week')?.find((one) => contains(one.window, today));
    return found ? { hours: rounded(found.measured), limit: found.limit, from: found.window.start, to: found.window.end } : null;
  }
}
