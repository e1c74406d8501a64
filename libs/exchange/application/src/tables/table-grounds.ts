import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import type { GroundYear, TableGround } from '@housestaff/exchange/domain';
import { Clock, localDateOf, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog, ScheduleOpener } from '@housestaff/program/application';

/** Before the first and after the last leave that anyone enters. */
const ALWAYS = { start: '1990-01-01', end: '2100-01-01' };

/** What the rows of a table meet in the program. Call within a unit of work. */
@Injectable()
export class TableGrounds {
  constructor(
    private readonly catalog: ProgramCatalog,
    private readonly people: PeopleDirectory,
    private readonly schedules: ScheduleOpener,
    private readonly reader: ScheduleReader,
    private readonly clock: Clock,
  ) {}

  async of(programId: Id): Promise<TableGround> {
    const { program, years, holidays, activities, rotations } = await this.catalog.load(programId);
    const scheduleIds = await this.schedules.idsOf(years.map((year) => year.id));
    const grounds: GroundYear[] = [];
    for (const { id, name, period } of years) {
      const scheduleId = scheduleIds.get(id);
      if (!scheduleId) continue;
      const { stays, handDuties } = await this.reader.effective(scheduleId);
      grounds.push({ name, scheduleId, period, stays, handDuties });
    }
    const today = localDateOf(this.clock.now().getTime(), program.zone);
    const absences = await this.people.absencesOf(programId, ALWAYS);
    return { people: await this.people.ofProgram(programId), absences, rotations, activities, years: grounds, holidays: holidays.map((holiday) => holiday.day), today };
  }
}
