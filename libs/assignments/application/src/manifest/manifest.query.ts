import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, contains, daysBetween, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { ScheduleFigures, type SupervisionCell } from '../ports/compliance-ports';
import type { AbsenceOfPerson } from '../ports/schedule-catalog';
import { Schedules } from '../ports/schedules';
import { ScheduleWorld } from '../ports/schedule-world';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { blockView, span } from '../year-grid/catalog-views';
import { atWork, rosterOf, type RosterEntry } from './day-roster';
import { gapsOf } from './gaps';
import { locationsOf } from './locations';
import { ManifestNews } from './manifest-news';
import type { Manifest } from './manifest-view';

/** Finds the schedule of a program that a day falls into. */
@Injectable()
export class YearSchedules {
  constructor(
    private readonly world: ScheduleWorld,
    private readonly schedules: Schedules,
  ) {}

  /** Throws NotFound. */
  async on(programId: Id, date: LocalDate): Promise<Id> {
    const yearId = await this.world.yearOn(programId, date);
    const schedule = yearId && (await this.schedules.findByYear(yearId));
    if (!schedule) throw new NotFound('academic year', date);
    return schedule.id;
  }
}

@Injectable()
export class ManifestQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly years: YearSchedules,
    private readonly reader: ScheduleReader,
    private readonly news: ManifestNews,
    private readonly seen: ScheduleAccess,
    private readonly figures: ScheduleFigures,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound for another program, and for a day outside every academic year. */
  async execute({ programId, date }: { programId: Id; date: LocalDate }): Promise<Manifest> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const schedule = await this.reader.effective(await this.years.on(programId, date));
      const supervision = await this.figures.supervisionOf(schedule, [date]);
      const { updatedAt, changed } = await this.news.since(schedule, date);
      await this.audit.record({ action: 'assignments.manifest.read', resource: 'program', resourceId: programId, query: { date } });
      return { ...manifestOf(schedule, date, supervision, this.seen.leaveIn(schedule)), updatedAt: updatedAt ?? `${date}T00:00:00.000Z`, changed };
    });
  }
}

const ON_CALL = new Set(['night-float', 'call', 'backup']);

function manifestOf(schedule: EffectiveSchedule, date: LocalDate, supervision: readonly SupervisionCell[], leave: readonly AbsenceOfPerson[]): Omit<Manifest, 'updatedAt' | 'changed'> {
  const { catalog } = schedule;
  const block = catalog.blocks.find((one) => contains(one.period, date));
  const roster = rosterOf(schedule, date);
  const gaps = gapsOf(schedule, roster, date, block, supervision);
  const away = awayOn(schedule, leave, date);
  return {
    ...{ date, zone: catalog.zone, publishedVersion: schedule.schedule.publishedVersion, gaps, away },
    block: block ? blockView(block) : null,
    blockDay: block ? daysBetween(block.period.start, date) + 1 : null,
    locations: locationsOf(roster, catalog.rotations),
    counts: { residents: peopleAtWork(roster, 'resident'), faculty: peopleAtWork(roster, 'faculty'), away: away.length, gaps: gaps.length },
    onCall: onCall(roster),
  };
}

function peopleAtWork(roster: readonly RosterEntry[], kind: string): number {
  return new Set(atWork(roster).filter((entry) => entry.person.kind === kind).map((entry) => entry.person.id)).size;
}

function onCall(roster: readonly RosterEntry[]): Manifest['onCall'] {
  const entries = roster.filter(({ activity }) => ON_CALL.has(activity.dutyKind));
  return entries.map(({ activity, person }) => ({ role: activity.name, name: person.displayName, phone: person.phone }));
}

function awayOn({ people }: EffectiveSchedule, absences: readonly AbsenceOfPerson[], date: LocalDate): Manifest['away'] {
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  const away = absences.filter((one) => one.status === 'approved' && contains(one.period, date));
  return away.map(({ personId, kind, period }) => ({ personId, name: names.get(personId) ?? '', kind, ...span(period) }));
}
