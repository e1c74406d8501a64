import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id } from '@housestaff/kernel';
import { Holidays } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';
import { SETUP_CHANGED } from '../programs/setup-changed';

@Injectable()
export class RemoveHolidayUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly holidays: Holidays,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  execute(holidayId: Id): Promise<void> {
    return this.uow.run(async () => {
      const before = this.keeper.own('holiday', holidayId, await this.holidays.findById(holidayId));
      await this.holidays.remove(holidayId);
      await this.audit.record({ action: 'program.holiday.remove', resource: 'holiday', resourceId: holidayId, before });
      await this.news.record({ kind: SETUP_CHANGED, programId: before.programId, resource: 'holiday', resourceId: holidayId });
    });
  }
}
