import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Holiday } from '@housestaff/program/domain';
import { Holidays } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';

@Injectable()
export class ListHolidaysQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holidays: Holidays,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<Holiday[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const holidays = await this.holidays.ofProgram(programId);
      await this.audit.record({ action: 'program.holiday.list', resource: 'program', resourceId: programId, query: { found: holidays.length } });
      return holidays;
    });
  }
}
