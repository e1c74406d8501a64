import type { Id } from '@housestaff/kernel';
import type { NoticeKind } from '@housestaff/notifications/domain';

/** What one person is told. */
export interface NotificationRecord {
  readonly id: Id;
  readonly userId: Id;
  readonly programId: Id | null;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly href: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface NewNotification extends Omit<NotificationRecord, 'readAt' | 'createdAt'> {
  readonly inApp: boolean;
  readonly dedupKey: string;
  /** The daily summary that it goes into. */
  readonly digestId: Id | null;
}

export interface NotificationFilter {
  readonly unread: boolean;
  /** The last id of the page before. */
  readonly before: Id | null;
  readonly limit: number;
}

/** Notifications of the current organization. */
export abstract class Notifications {
  /** False where this person was told with this key before. */
  abstract add(notification: NewNotification): Promise<boolean>;
  /** What stands in the app, newest first. */
  abstract ofUser(userId: Id, filter: NotificationFilter): Promise<NotificationRecord[]>;
  abstract unread(userId: Id): Promise<number>;
  /** Null: all of them. How many were unread. */
  abstract markRead(userId: Id, ids: readonly Id[] | null, at: Date): Promise<number>;
  /** Oldest first. */
  abstract inDigest(digestId: Id): Promise<NotificationRecord[]>;
  /** What was read, or told, before then goes. How many. */
  abstract forget(before: { readBefore: Date; toldBefore: Date }): Promise<number>;
}
