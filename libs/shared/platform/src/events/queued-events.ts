import { Injectable } from '@nestjs/common';
import { Clock, CurrentActor, Events, JobQueue, newId, type DomainEvent, type RecordedEvent } from '@housestaff/kernel';
import { JobHandlerRegistry } from '../jobs/job-handler-registry';
import { TenantContext } from '../tenancy/tenant-context';
import { sayChange } from './change-notice';

/** The job table is the outbox: one job for each subscriber, written with the change itself. Instances hear of it by NOTIFY, which waits for the commit too. */
@Injectable()
export class QueuedEvents extends Events {
  constructor(
    private readonly queue: JobQueue,
    private readonly registry: JobHandlerRegistry,
    private readonly context: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(event: DomainEvent): Promise<void> {
    const { organizationId, userId } = this.actor.get();
    const recorded: RecordedEvent = { ...event, id: newId(this.clock), at: this.clock.now().toISOString(), userId };
    for (const { kind } of this.registry.subscribersTo(event.kind)) await this.queue.enqueue({ kind, payload: recorded, dedupKey: recorded.id });
    const { id, kind, programId, resource, resourceId, at, personIds } = recorded;
    await sayChange(this.context, { organizationId, id, kind, programId, resource, resourceId, at, personIds });
  }
}
