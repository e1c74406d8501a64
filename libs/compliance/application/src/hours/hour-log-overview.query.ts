import { Injectable } from '@nestjs/common';
import { pgyOf, ScheduleReader, type EffectiveSchedule, type PersonOfProgram } from '@housestaff/assignments/application';
import { weekOf, weeksOf } from '@housestaff/compliance/domain';
import { addDays, AuditTrail, Clock, contains, eachDay, localDateOf, overlaps, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { blockAsked } from '../matrix/block-asked';
import type { ComplianceMatrix } from '../matrix/compliance-matrix.query';
import { rounded } from '../measures/finding-view';
import { grouped } from '../grouped';
import { HourDays, hoursOfEntries } from './hour-days';
import { HourLogs, type AttestationState, type HourDayState } from './hour-logs';

export interface HourLogRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  /** Days before today that want a log. */
  readonly daysDue: number;
  readonly daysLogged: number;
  readonly lastLogged: LocalDate | null;
  /** Weeks that ended before today, and had a day that wants a log. */
  readonly weeksDue: number;
  readonly attestedWeeks: number;
  /** Of the days due. */
  readonly scheduledHours: number;
  /** Of the days that were logged; null where none was. */
  readonly loggedHours: number | null;
  /** What was logged beyond what was scheduled on the same days. */
  readonly difference: number | null;
}

/** Who logged how much of a block so far. */
export interface HourLogOverview {
  readonly block: ComplianceMatrix['block'];
  readonly rows: readonly HourLogRow[];
}

@Injectable()
export class HourLogOverviewQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly logs: HourLogs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId, blockId }: { scheduleId: Id; blockId?: Id }): Promise<HourLogOverview> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId);
      const block = blockAsked(schedule.catalog, blockId, this.clock.now());
      const { id, ordinal, name, period, splitOn } = block;
      const weeks = { start: weekOf(period.start).start, end: weekOf(addDays(period.end, -1)).end };
      const logged = grouped(await this.logs.ofProgram(schedule.schedule.programId, weeks), (day) => day.personId);
      const attested = grouped(await this.logs.attestationsOfProgram(schedule.schedule.programId, weeks), (one) => one.personId);
      const today = localDateOf(this.clock.now().getTime(), schedule.catalog.zone);
      await this.audit.record({ action: 'compliance.hour_logs.read', resource: 'schedule', resourceId: scheduleId, query: { blockId: id } });
      const rowFor = rowMaker(schedule, period, today);
      const rows = residentsIn(schedule, period).map((person) => rowFor(person, logged.get(person.id) ?? [], attested.get(person.id) ?? []));
      return { block: { id, ordinal, name, from: period.start, to: period.end, splitOn }, rows };
    });
  }
}

function residentsIn({ people, stays }: EffectiveSchedule, block: DateRange): PersonOfProgram[] {
  const here = new Set(stays.filter((stay) => overlaps(stay.period, block)).map((stay) => stay.personId));
  return people.filter((person) => person.kind === 'resident' && (person.active || here.has(person.id)));
}

function rowMaker(schedule: EffectiveSchedule, block: DateRange, today: LocalDate) {
  const duties = grouped(schedule.duties, (duty) => duty.personId);
  const absences = grouped(schedule.absences, (absence) => absence.personId);
  return (person: PersonOfProgram, logged: readonly HourDayState[], attestations: readonly AttestationState[]): HourLogRow => {
    const own = { duties: duties.get(person.id) ?? [], absences: absences.get(person.id) ?? [], logged, attestations };
    const days = new HourDays(schedule.catalog, own, today);
    const due = eachDay(block).filter((date) => date < today && days.isDue(date));
    const done = logged.filter((day) => day.logged && contains(block, day.date));
    const weeks = weeksOf(block).filter((week) => week.end <= today && eachDay(week).some((date) => days.isDue(date)));
    const loggedHours = done.length === 0 ? null : done.reduce((sum, day) => sum + hoursOfEntries(day.entries), 0);
    return {
      ...{ personId: person.id, name: person.displayName, pgy: pgyOf(person, block)?.pgy ?? null },
      ...{ daysDue: due.length, daysLogged: due.filter((date) => days.isLogged(date)).length, lastLogged: done.at(-1)?.date ?? null },
      ...{ weeksDue: weeks.length, attestedWeeks: weeks.filter((week) => attestations.some((one) => one.weekFrom === week.start)).length },
      ...{ scheduledHours: rounded(sumOf(due, days)), loggedHours: rounded(loggedHours) },
      difference: loggedHours === null ? null : rounded(loggedHours - sumOf(done.map((day) => day.date), days)),
    };
  };
}

function sumOf(dates: readonly LocalDate[], days: HourDays): number {
  return dates.reduce((sum, date) => sum + days.knownHours(date), 0);
}
