import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, dateRange, newId, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { planBlocks, yearName, type BlockInput } from '@housestaff/program/domain';
import { AcademicYears } from '../ports/academic-years';
import { ScheduleOpener } from '../ports/schedule-opener';
import { ProgramKeeper } from '../programs/program-keeper';
import type { OpenedYear } from './opened-year';

export interface CreateYear {
  readonly programId: Id;
  /** Empty or left out: named by its start and end. */
  readonly name?: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly blocks: readonly BlockInput[];
}

/** A year with its whole calendar, and its schedule. Refuses a hole or an overlap, naming both blocks. */
@Injectable()
export class CreateYearUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly years: AcademicYears,
    private readonly schedules: ScheduleOpener,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(command: CreateYear): Promise<OpenedYear> {
    const period = dateRange(command.from, command.to);
    const blocks = planBlocks(period, command.blocks).map((block) => ({ id: newId(this.clock), ...block }));
    const name = command.name?.trim() || yearName(period);
    const year = { id: newId(this.clock), programId: command.programId, name, period, blocks, version: 1 };
    return this.uow.run(async () => {
      await this.keeper.program(command.programId);
      await this.years.add(year);
      const scheduleId = await this.schedules.open(year.programId, year.id);
      await this.audit.record({ action: 'program.year.create', resource: 'academic-year', resourceId: year.id, after: year });
      return { ...year, scheduleId };
    });
  }
}
