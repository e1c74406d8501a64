import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, InvalidValue, newId, toEpochDay, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import type { Holiday } from '@housestaff/program/domain';
import { Holidays } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';

export interface AddHoliday {
  readonly programId: Id;
  readonly day: LocalDate;
  readonly name: string;
}

@Injectable()
export class AddHolidayUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holidays: Holidays,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ programId, day, name }: AddHoliday): Promise<Holiday> {
    toEpochDay(day);
    if (name.trim() === '') throw new InvalidValue('name', name, 'a name');
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const holiday = { id: newId(this.clock), programId, day, name: name.trim(), version: 1 };
      await this.holidays.add(holiday);
      await this.audit.record({ action: 'program.holiday.create', resource: 'holiday', resourceId: holiday.id, after: holiday });
      await this.news.record({ kind: SETUP_CHANGED, programId, resource: 'holiday', resourceId: holiday.id });
      return holiday;
    });
  }
}
