import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, JobQueue, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { DeliverySettled, DeliveryStale, GIVE_UP_AFTER_MS } from '@housestaff/notifications/domain';
import { DELIVER } from '../deliver/deliver';
import { Deliveries, type DeliveryView } from '../ports/deliveries';

/** again: it leaves once more. sent, failed: somebody asked the receiver, or the mail server's log. */
export const SETTLED_AS = ['again', 'sent', 'failed'] as const;
export type SettledAs = (typeof SETTLED_AS)[number];

export interface SettleDelivery {
  readonly deliveryId: Id;
  readonly as: SettledAs;
}

/** Says what became of a delivery of which nobody knows whether it arrived, or sends it again: only a person can decide that. */
@Injectable()
export class SettleDeliveryUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly deliveries: Deliveries,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, DeliverySettled, DeliveryStale. */
  execute({ deliveryId, as }: SettleDelivery): Promise<DeliveryView> {
    return this.uow.run(async () => {
      const before = await this.locked(deliveryId);
      if (before.status !== 'unknown') throw new DeliverySettled(deliveryId, before.status);
      if (as === 'again') await this.sendAgain(before);
      else await this.deliveries.settleByHand(deliveryId, as);
      const after = await this.locked(deliveryId);
      await this.audit.record({ action: 'notifications.delivery.settle-by-hand', resource: 'delivery', resourceId: deliveryId, before: { status: before.status }, after: { status: after.status } });
      return after;
    });
  }

  private async locked(id: Id): Promise<DeliveryView> {
    const found = await this.deliveries.lock(id);
    if (found === null || found.programId === null || !this.access.may(found.programId, 'notification:write')) throw new NotFound('delivery', id);
    this.access.assertProgram(found.programId);
    return found;
  }

  private async sendAgain({ id, channel, createdAt }: DeliveryView): Promise<void> {
    if (this.clock.now().getTime() - createdAt.getTime() > GIVE_UP_AFTER_MS) throw new DeliveryStale();
    await this.deliveries.settleByHand(id, 'queued');
    await this.queue.enqueue({ kind: DELIVER, payload: { channel }, dedupKey: channel });
  }
}
