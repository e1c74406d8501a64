import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ChannelSettings } from '../channels/channel-settings';
import { Deliveries, type DeliveryView } from '../ports/deliveries';

export interface ListDeliveries {
  readonly before?: Id;
  /** Up to 100; 30 when left out. */
  readonly limit?: number;
}

/** What went out about a program and how it went; never what it said. */
@Injectable()
export class ListDeliveriesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: ChannelSettings,
    private readonly deliveries: Deliveries,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id, { before, limit = 30 }: ListDeliveries): Promise<{ items: readonly DeliveryView[]; nextCursor: Id | null }> {
    return this.uow.run(async () => {
      await this.settings.assertProgram(programId);
      const found = await this.deliveries.ofProgram(programId, before ?? null, limit + 1);
      const items = found.slice(0, limit);
      await this.audit.record({ action: 'notifications.delivery.list', resource: 'program', resourceId: programId, query: { found: items.length } });
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
