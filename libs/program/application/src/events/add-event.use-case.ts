import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Events, newId, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertNoClash, checkEvent, type InstitutionalEvent } from '@housestaff/program/domain';
import { InstitutionalEvents } from '../ports/institutional-events';
import { Activities } from '../ports/program-parts';
import { ProgramKeeper } from '../programs/program-keeper';
import { EVENT_CHANGED, eventFields, type EventInput } from './event-input';

@Injectable()
export class AddEventUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: InstitutionalEvents,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws EventEmpty, InvalidValue, UnknownReference, and EventsClash naming the other event. */
  execute({ programId, event: input }: { programId: Id; event: EventInput }): Promise<InstitutionalEvent> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const event = { ...eventFields(input), id: newId(this.clock), programId, version: 1 };
      checkEvent(event, (await this.activities.ofProgram(programId)).map((one) => one.id));
      await this.events.hold(programId);
      assertNoClash(event, await this.events.ofProgram(programId));
      await this.events.add(event);
      await this.audit.record({ action: 'program.event.create', resource: 'event', resourceId: event.id, after: event });
      await this.news.record({ kind: EVENT_CHANGED, programId, resource: 'event', resourceId: event.id });
      return event;
    });
  }
}
