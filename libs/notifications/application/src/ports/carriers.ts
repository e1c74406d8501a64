import type { Id } from '@housestaff/kernel';
import type { Channel } from '@housestaff/notifications/domain';
import type { Content } from './deliveries';

/** Where it goes. */
export type Destination =
  | { readonly channel: 'email'; readonly address: string; readonly name: string }
  | { readonly channel: 'sms'; readonly number: string }
  | { readonly channel: 'slack'; readonly url: string }
  | { readonly channel: 'webhook'; readonly url: string; readonly secret: string };

export interface Parcel {
  /** The same at each try: a receiver may know by it that it has this one. */
  readonly deliveryId: Id;
  readonly kind: string;
  readonly content: Content;
  readonly destination: Destination;
}

/**
 * away: the service does not answer; others fail too. later: it refuses this one for now. refused: it will never take it.
 * unknown: it was handed over, and no answer came.
 */
export type CarryFault = 'away' | 'later' | 'refused' | 'unknown';

/** Its message is stored and shown: never with a password, a token or an address that is a secret. */
export class CarryFailed extends Error {
  constructor(
    readonly fault: CarryFault,
    message: string,
  ) {
    super(message);
    this.name = 'CarryFailed';
  }
}

/** Carries parcels out by one channel. */
export interface Carrier {
  /** The receiver knows a message that it has already: sending twice does no harm. */
  readonly repeatable: boolean;
  /**
   * Resolves once the other side has taken it, with its id for it if it gives one. Calls `handOver` just before what can't be
   * taken back, and stops where that rejects. Throws CarryFailed.
   */
  carry(parcel: Parcel, handOver: () => Promise<void>): Promise<string | null>;
}

export abstract class Carriers {
  /** Null where the installation has not set the channel up. */
  abstract by(channel: Channel): Carrier | null;
}
