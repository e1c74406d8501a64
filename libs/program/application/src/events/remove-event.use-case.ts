import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id } from '@housestaff/kernel';
import { InstitutionalEvents } from '../ports/institutional-events';
import { ProgramKeeper } from '../programs/program-keeper';
import { EVENT_CHANGED } from './event-input';

@Injectable()
export class RemoveEventUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: InstitutionalEvents,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  execute(eventId: Id): Promise<void> {
    return this.uow.run(async () => {
      const before = this.keeper.own('event', eventId, await this.events.findById(eventId));
      await this.events.remove(eventId);
      await this.audit.record({ action: 'program.event.remove', resource: 'event', resourceId: eventId, before });
      await this.news.record({ kind: EVENT_CHANGED, programId: before.programId, resource: 'event', resourceId: eventId });
    });
  }
}
