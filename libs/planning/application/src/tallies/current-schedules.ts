import { Injectable } from '@nestjs/common';
import { ScheduleReader, Schedules, type EffectiveSchedule } from '@housestaff/assignments/application';
import { Clock, contains, localDateOf, NotFound, type Id } from '@housestaff/kernel';
import { ProgramCatalog } from '@housestaff/program/application';

/** The published schedule of a program as of today. Call within a unit of work. */
@Injectable()
export class CurrentSchedules {
  constructor(
    private readonly programs: ProgramCatalog,
    private readonly schedules: Schedules,
    private readonly reader: ScheduleReader,
    private readonly clock: Clock,
  ) {}

  /** Of the academic year that today is in, else of the latest. Throws NotFound. */
  async of(programId: Id): Promise<EffectiveSchedule> {
    const { program, years } = await this.programs.load(programId);
    const today = localDateOf(this.clock.now().getTime(), program.zone);
    const year = years.find(({ period }) => contains(period, today)) ?? years.at(-1);
    const schedule = year && (await this.schedules.findByYear(year.id));
    if (!schedule) throw new NotFound('academic year', programId);
    return this.reader.effective(schedule.id);
  }
}
