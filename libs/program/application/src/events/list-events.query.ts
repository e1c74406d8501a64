import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { InstitutionalEvent } from '@housestaff/program/domain';
import { InstitutionalEvents } from '../ports/institutional-events';
import { ProgramKeeper } from '../programs/program-keeper';

/** In order of time. */
@Injectable()
export class ListEventsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: InstitutionalEvents,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<InstitutionalEvent[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const events = await this.events.ofProgram(programId);
      await this.audit.record({ action: 'program.event.list', resource: 'program', resourceId: programId, query: { found: events.length } });
      return events;
    });
  }
}
