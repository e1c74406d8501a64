import { Injectable } from '@nestjs/common';
import { ScheduleReader, type EffectiveSchedule } from '@housestaff/assignments/application';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Absence, Person } from '@housestaff/people/domain';
import { ProgramCatalog, ScheduleOpener } from '@housestaff/program/application';
import type { AcademicYear, Activity, Rotation } from '@housestaff/program/domain';
import { contains, type DateRange, type Id } from '@housestaff/kernel';

/** All that an import can meet in a program. `year` is the one with the file's first day, if there is one. */
export interface ProgramSnapshot {
  readonly rotations: readonly Rotation[];
  readonly activities: readonly Activity[];
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly year: AcademicYear | null;
  readonly scheduleId: Id | null;
  readonly stays: EffectiveSchedule['stays'];
}

/** Call within a unit of work. */
@Injectable()
export class ProgramSnapshots {
  constructor(
    private readonly catalog: ProgramCatalog,
    private readonly people: PeopleDirectory,
    private readonly schedules: ScheduleOpener,
    private readonly reader: ScheduleReader,
  ) {}

  async load(programId: Id, period: DateRange): Promise<ProgramSnapshot> {
    const { rotations, activities, years } = await this.catalog.load(programId);
    const year = years.find((one) => contains(one.period, period.start)) ?? null;
    const scheduleId = year ? ((await this.schedules.idsOf([year.id])).get(year.id) ?? null) : null;
    const people = await this.people.ofProgram(programId);
    const absences = await this.people.absencesOf(programId, { start: period.start, end: period.end });
    const stays = scheduleId ? (await this.reader.effective(scheduleId)).stays : [];
    return { rotations, activities, people, absences, year, scheduleId, stays };
  }
}
