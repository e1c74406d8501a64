import { Injectable } from '@nestjs/common';
import { AuditTrail, CircuitBreaker, Clock, InvalidValue, JobHandler, newId, UnitOfWork, type Id, type JobContext } from '@housestaff/kernel';
import { afterLoss, CHANNELS, ChannelUnreadable, GIVE_UP_AFTER_MS, waitAfter, type Channel } from '@housestaff/notifications/domain';
import { CarryFailed, Carriers, type Carrier, type Parcel } from '../ports/carriers';
import { Deliveries, type ClaimedDelivery, type Outcome } from '../ports/deliveries';
import { Notifications } from '../ports/notifications';
import { Breakers } from './breakers';
import { DELIVER, LEASE_MS } from './deliver';
import { Destinations } from './destinations';
import { digestOf } from './digest-words';

/** Long queues are left to the next job after so many: a shutdown or another organization should not wait for all of them. */
const MOST_AT_ONCE = 500;

/**
 * Carries out what is due, one after the other. Each step is stored before the next: claimed, handed over, settled. Who is killed
 * before handing over has sent nothing, and the delivery runs again; who is killed after may have, and it does not.
 */
@Injectable()
export class DeliverHandler extends JobHandler {
  readonly kind = DELIVER;
  /** How long a claim holds. */
  leaseMs = LEASE_MS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly deliveries: Deliveries,
    private readonly notifications: Notifications,
    private readonly destinations: Destinations,
    private readonly carriers: Carriers,
    private readonly breakers: Breakers,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(payload: unknown, { signal }: Pick<JobContext, 'signal'>): Promise<{ carried: number }> {
    const channel = channelOf(payload);
    const carrier = this.carriers.by(channel);
    await this.recover(channel, carrier);
    let carried = 0;
    while (carried < MOST_AT_ONCE && !signal.aborted && (await this.next(channel, carrier))) carried += 1;
    return { carried };
  }

  private recover(channel: Channel, carrier: Carrier | null): Promise<void> {
    return this.uow.run(async () => {
      for (const { id, handedOver } of await this.deliveries.lost(channel)) {
        const status = afterLoss(handedOver, carrier?.repeatable ?? false);
        await this.deliveries.recover(id, status, 'Sending it was cut off in the middle');
        await this.record(id, { status });
      }
    });
  }

  /** False when nothing is due. */
  private async next(channel: Channel, carrier: Carrier | null): Promise<boolean> {
    const claimed = await this.uow.run(() => this.deliveries.claim(channel, newId(this.clock), this.leaseMs));
    if (claimed === null) return false;
    await this.settle(claimed, await this.outcomeOf(claimed, carrier));
    return true;
  }

  private async outcomeOf(claimed: ClaimedDelivery, carrier: Carrier | null): Promise<Outcome> {
    if (carrier === null) return { status: 'failed', error: 'This installation no longer sends on this channel' };
    if (this.clock.now().getTime() - claimed.createdAt.getTime() > GIVE_UP_AFTER_MS) return { status: 'failed', error: 'It waited for three days' };
    const parcel = await this.uow.run(() => this.parcelOf(claimed));
    if (typeof parcel === 'string') return { status: 'failed', error: parcel };
    if (parcel instanceof ChannelUnreadable) return this.afterFault(claimed, new CarryFailed('later', parcel.message));
    const { breaker, target } = this.breakers.for(claimed.channel, claimed.target);
    const until = breaker.closedUntil(this.clock.now().getTime());
    if (until === null) return this.carry(claimed, parcel, carrier, breaker);
    const dueAt = new Date(until);
    await this.uow.run(() => this.deliveries.hold(claimed.channel, target, dueAt));
    return { status: 'queued', error: 'Waits for the service to come back', dueAt };
  }

  private async carry(claimed: ClaimedDelivery, parcel: Parcel, carrier: Carrier, breaker: CircuitBreaker): Promise<Outcome> {
    try {
      const providerId = await carrier.carry(parcel, () => this.handOver(claimed));
      breaker.succeeded();
      return { status: 'sent', providerId };
    } catch (error) {
      const answered = error instanceof CarryFailed && ['later', 'refused'].includes(error.fault);
      if (answered) breaker.succeeded();
      else breaker.failed(this.clock.now().getTime());
      if (!(error instanceof CarryFailed)) throw error;
      return this.afterFault(claimed, error);
    }
  }

  /** Words where there is nowhere to send it, or nothing to send. */
  private async parcelOf({ id, channel, target, kind, content }: ClaimedDelivery): Promise<Parcel | ChannelUnreadable | string> {
    const destination = await this.destinations.of(channel, target).catch(unreadable);
    if (destination instanceof ChannelUnreadable) return destination;
    if (destination === null) return 'There is nobody to send it to any more';
    const words = content ?? digestOf(await this.notifications.inDigest(id));
    return words === null ? 'There was nothing to say' : { deliveryId: id, kind, content: words, destination };
  }

  private async handOver({ id, claim }: ClaimedDelivery): Promise<void> {
    const ours = await this.uow.run(() => this.deliveries.handOver(id, claim, this.leaseMs));
    if (!ours) throw new CarryFailed('later', 'Another worker has taken it over');
  }

  private afterFault({ attempts }: ClaimedDelivery, { fault, message }: CarryFailed): Outcome {
    if (fault === 'unknown') return { status: 'unknown', error: message };
    if (fault === 'refused') return { status: 'failed', error: message };
    return { status: 'queued', error: message, dueAt: new Date(this.clock.now().getTime() + waitAfter(attempts)) };
  }

  private settle({ id, claim }: ClaimedDelivery, outcome: Outcome): Promise<void> {
    return this.uow.run(async () => {
      const ours = await this.deliveries.settle(id, claim, outcome);
      if (ours && outcome.status !== 'queued') await this.record(id, outcome);
    });
  }

  private record(id: Id, after: { readonly status: string }): Promise<void> {
    return this.audit.record({ action: 'notifications.delivery.settle', resource: 'delivery', resourceId: id, after });
  }
}

function channelOf(payload: unknown): Channel {
  const { channel } = payload as { channel?: string };
  const known = CHANNELS.find((one) => one === channel);
  if (known === undefined) throw new InvalidValue('channel', channel, `one of ${CHANNELS.join(', ')}`);
  return known;
}

function unreadable(error: unknown): ChannelUnreadable {
  if (error instanceof ChannelUnreadable) return error;
  throw error;
}
