import { Injectable } from '@nestjs/common';
import { ScheduleReader, Schedules, ScheduleWorld, type EffectiveSchedule } from '@housestaff/assignments/application';
import { ProgramRules } from '@housestaff/compliance/application';
import { Clock, localDateOf, NotFound, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { AcademicYears, Programs } from '@housestaff/program/application';

/** A published schedule and the days of it that are still to come. */
export interface ScheduleAhead {
  readonly schedule: EffectiveSchedule;
  readonly window: DateRange;
}

/** The published schedules of a program's current and coming academic years. Call within a unit of work. */
@Injectable()
export class SchedulesAhead {
  constructor(
    private readonly programs: Programs,
    private readonly years: AcademicYears,
    private readonly schedules: Schedules,
    private readonly world: ScheduleWorld,
    private readonly reader: ScheduleReader,
    private readonly rules: ProgramRules,
    private readonly clock: Clock,
  ) {}

  /** In the program's zone. */
  async today(programId: Id): Promise<LocalDate> {
    const program = await this.programs.findById(programId);
    if (!program) throw new NotFound('program', programId);
    return localDateOf(this.clock.now().getTime(), program.zone);
  }

  async of(programId: Id): Promise<ScheduleAhead[]> {
    const ahead: ScheduleAhead[] = [];
    for (const { id, window } of await this.published(programId)) ahead.push({ schedule: await this.reader.effective(id), window });
    return ahead;
  }

  /** Undefined once its year is over. */
  async one(programId: Id, scheduleId: Id): Promise<ScheduleAhead | undefined> {
    const found = (await this.published(programId)).find(({ id }) => id === scheduleId);
    return found && { schedule: await this.reader.effective(found.id), window: found.window };
  }

  /** A text that changes with anything a look rests on: what the last one was made from need not be looked at again. */
  async stamp(programId: Id): Promise<string> {
    const pack = JSON.stringify(await this.rules.packOf(programId));
    const parts: string[] = [];
    for (const { id, version, changedAt, academicYearId } of await this.published(programId)) {
      const { revision } = await this.world.load(programId, academicYearId);
      parts.push(`${id} ${version} ${changedAt?.getTime() ?? ''} ${revision}`);
    }
    return [await this.today(programId), ...parts, pack].join('|');
  }

  private async published(programId: Id) {
    const [years, today, all] = [await this.years.ofProgram(programId), await this.today(programId), await this.schedules.ofProgram(programId)];
    return all.flatMap((schedule) => {
      const year = years.find(({ id }) => id === schedule.academicYearId);
      if (!year || schedule.publishedVersion === 0 || year.period.end <= today) return [];
      return [{ ...schedule, window: { start: today > year.period.start ? today : year.period.start, end: year.period.end } }];
    });
  }
}
