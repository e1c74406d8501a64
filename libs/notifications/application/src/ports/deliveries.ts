import type { Id } from '@housestaff/kernel';
import type { Channel, DeliveryStatus } from '@housestaff/notifications/domain';

/** What goes out. `body` may name people and dates; `short` is for what others may read over a shoulder. */
export interface Content {
  readonly title: string;
  readonly body: string;
  readonly short: string;
  /** A path of the product. */
  readonly href: string;
}

export interface NewDelivery {
  readonly id: Id;
  readonly channel: Channel;
  /** The user, or the program where the channel is one of a program's. */
  readonly target: Id;
  readonly programId: Id | null;
  readonly kind: string;
  readonly dedupKey: string;
  /** Null: a daily summary. */
  readonly content: Content | null;
  readonly dueAt: Date;
}

/** One that this worker alone has, until its lease ends. */
export interface ClaimedDelivery extends Omit<NewDelivery, 'dedupKey' | 'dueAt'> {
  readonly claim: Id;
  /** With this one. */
  readonly attempts: number;
  readonly createdAt: Date;
}

export type Outcome =
  | { readonly status: 'sent'; readonly providerId: string | null }
  | { readonly status: 'failed' | 'unknown'; readonly error: string }
  | { readonly status: 'queued'; readonly error: string; readonly dueAt: Date };

export interface LostDelivery {
  readonly id: Id;
  readonly handedOver: boolean;
}

/** As whoever looks after a program sees it. */
export interface DeliveryView {
  readonly id: Id;
  /** Null: a daily summary, which is about several. */
  readonly programId: Id | null;
  readonly channel: Channel;
  readonly kind: string;
  readonly status: DeliveryStatus;
  /** The member's name; null for a program's channel, and for who is gone. */
  readonly to: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly settledAt: Date | null;
  readonly error: string | null;
}

/** Deliveries of the current organization. Each step is a unit of work of its own. */
export abstract class Deliveries {
  /** The id of the one with this key that is there, which is this one unless it was there before. */
  abstract add(delivery: NewDelivery): Promise<Id>;
  /** The one that is due longest. Two workers never get the same one. */
  abstract claim(channel: Channel, claim: Id, leaseMs: number): Promise<ClaimedDelivery | null>;
  /** Just before what can't be taken back. False where the claim was lost: then it must not be sent. */
  abstract handOver(id: Id, claim: Id, leaseMs: number): Promise<boolean>;
  /** What it said goes with `sent` and `failed`. False where the claim was lost. */
  abstract settle(id: Id, claim: Id, outcome: Outcome): Promise<boolean>;
  /** Those whose worker is gone, held until the unit of work ends. */
  abstract lost(channel: Channel): Promise<LostDelivery[]>;
  abstract recover(id: Id, status: 'queued' | 'unknown', error: string): Promise<void>;
  /** What is due waits until then: of one target, or of the whole channel. */
  abstract hold(channel: Channel, target: Id | null, until: Date): Promise<void>;
  /** What was settled before then goes. How many. */
  abstract forget(settledBefore: Date): Promise<number>;
  /** Held until the unit of work ends. */
  abstract lock(id: Id): Promise<DeliveryView | null>;
  /** Of one that is `unknown`; `queued` is due at once. */
  abstract settleByHand(id: Id, status: 'queued' | 'sent' | 'failed'): Promise<void>;
  /** Newest first. */
  abstract ofProgram(programId: Id, before: Id | null, limit: number): Promise<DeliveryView[]>;
}
