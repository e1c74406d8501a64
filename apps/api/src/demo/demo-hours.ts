import { Injectable } from '@nestjs/common';
import { HourLogs, PersonHours, type LoadedHours } from '@housestaff/compliance/application';
import { asScheduled, weekOf, type LoggedEntry } from '@housestaff/compliance/domain';
import { addDays, AuditTrail, Clock, eachDay, weekday, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { DemoProgram } from './demo-program';

const MINUTE = 60_000;
const WEEKS = 4;

interface Habit {
  readonly family: string;
  /** Days before today that are not logged yet. */
  readonly behind: number;
  /** On every so many days the last duty was longer, by so many minutes. */
  readonly every: number;
  readonly longer: number;
}

/** Some log each day, some at the end of the week; one fell behind. Everybody else has not begun to. */
const HABITS: readonly Habit[] = [
  { family: 'Vance', behind: 3, every: 4, longer: 45 },
  { family: 'Osei', behind: 1, every: 5, longer: 60 },
  { family: 'Brandt', behind: 0, every: 3, longer: 75 },
  { family: 'Castellan', behind: 2, every: 6, longer: 30 },
  { family: 'Whitlock', behind: 0, every: 2, longer: 90 },
  { family: 'Haldane', behind: 17, every: 3, longer: 45 },
];

/** What some residents logged over the last weeks: mostly as scheduled, sometimes longer. */
@Injectable()
export class DemoHoursMaker {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly hours: PersonHours,
    private readonly logs: HourLogs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async make({ programId, year }: DemoProgram, today: LocalDate): Promise<void> {
    const everybody = await this.people.ofProgram(programId);
    const monday = addDays(weekOf(today).start, -7 * WEEKS);
    const from = monday < year.period.start ? year.period.start : monday;
    for (const habit of HABITS) {
      const person = everybody.find((one) => one.familyName === habit.family);
      if (person && from < today) await this.log(await this.hours.load(person, { start: from, end: today }), { from, to: addDays(today, -habit.behind) }, habit);
    }
  }

  private async log(loaded: LoadedHours, { from, to }: { from: LocalDate; to: LocalDate }, habit: Habit): Promise<void> {
    const { person, schedule, days, today, now, since } = loaded;
    if (from >= to) return;
    const { zone } = schedule.catalog;
    const logged: LocalDate[] = [];
    for (const date of eachDay({ start: from, end: to })) {
      if (!days.isDue(date)) continue;
      const planned = asScheduled({ date, zone, today, now, since, activityIds: new Set(), duties: days.dutiesOfDay(date), beside: [] });
      const entries = logged.length % habit.every === habit.every - 1 ? longer(planned, habit.longer) : planned;
      await this.logs.save({ personId: person.id, date, version: 1, logged: true, entries }, zone);
      logged.push(date);
    }
    await this.attest(person.id, from, to);
    await this.audit.record({ action: 'compliance.hours.seed', resource: 'person', resourceId: person.id, after: { days: logged } });
  }

  /** The last whole week is left for them to attest. */
  private async attest(personId: Id, from: LocalDate, to: LocalDate): Promise<void> {
    const mondays = eachDay({ start: from, end: to }).filter((date) => weekday(date) === 1 && addDays(date, 7) <= addDays(to, -7));
    for (const weekFrom of mondays) await this.logs.attest({ personId, weekFrom, at: this.clock.now(), by: 'Demo program' });
  }
}

/** With a longer last duty. */
function longer(entries: readonly LoggedEntry[], minutes: number): LoggedEntry[] {
  const last = entries.at(-1);
  if (!last) return [];
  return [...entries.slice(0, -1), { ...last, end: last.end + minutes * MINUTE, note: 'Handover took longer' }];
}
