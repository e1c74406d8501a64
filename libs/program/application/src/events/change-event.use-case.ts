import { Injectable } from '@nestjs/common';
import { AuditTrail, Events, UnitOfWork, type Id } from '@housestaff/kernel';
import { assertNoClash, checkEvent, type InstitutionalEvent } from '@housestaff/program/domain';
import { InstitutionalEvents } from '../ports/institutional-events';
import { Activities } from '../ports/program-parts';
import { assertVersion, ProgramKeeper } from '../programs/program-keeper';
import { EVENT_CHANGED, eventFields, type EventInput } from './event-input';

export interface ChangeEvent {
  readonly eventId: Id;
  readonly expectedVersion: number;
  readonly changes: Partial<EventInput>;
}

@Injectable()
export class ChangeEventUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: InstitutionalEvents,
    private readonly activities: Activities,
    private readonly keeper: ProgramKeeper,
    private readonly news: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, StaleVersion, EventEmpty, InvalidValue, UnknownReference, and EventsClash naming the other event. */
  execute({ eventId, expectedVersion, changes }: ChangeEvent): Promise<InstitutionalEvent> {
    return this.uow.run(async () => {
      const before = this.keeper.own('event', eventId, await this.events.findById(eventId));
      assertVersion('event', before, expectedVersion);
      const { period, ...kept } = before;
      const changed = { ...before, ...eventFields({ ...kept, from: period.start, to: period.end, ...changes }) };
      checkEvent(changed, (await this.activities.ofProgram(before.programId)).map((one) => one.id));
      await this.events.hold(before.programId);
      assertNoClash(changed, await this.events.ofProgram(before.programId));
      await this.events.save(changed);
      const after = { ...changed, version: before.version + 1 };
      await this.audit.record({ action: 'program.event.update', resource: 'event', resourceId: eventId, before, after });
      await this.news.record({ kind: EVENT_CHANGED, programId: before.programId, resource: 'event', resourceId: eventId });
      return after;
    });
  }
}
