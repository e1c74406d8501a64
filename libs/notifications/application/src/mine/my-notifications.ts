import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { Notifications, type NotificationRecord } from '../ports/notifications';

export interface ListMyNotifications {
  readonly unread?: boolean;
  /** The cursor of the page before. */
  readonly before?: Id;
  /** Up to 100; 30 when left out. */
  readonly limit?: number;
}

export interface NotificationPage {
  readonly items: readonly NotificationRecord[];
  readonly nextCursor: Id | null;
}

/** What whoever is signed in was told in the app. */
@Injectable()
export class MyNotificationsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifications: Notifications,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {}

  execute({ unread = false, before, limit = 30 }: ListMyNotifications): Promise<NotificationPage> {
    return this.uow.run(async () => {
      const { userId } = this.actor.get();
      const found = await this.notifications.ofUser(userId, { unread, before: before ?? null, limit: limit + 1 });
      const items = found.slice(0, limit);
      await this.audit.record({ action: 'notifications.notification.list', resource: 'user', resourceId: userId, query: { unread, found: items.length } });
      return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** How many are unread. */
  count(): Promise<number> {
    return this.uow.run(async () => {
      const { userId } = this.actor.get();
      const unread = await this.notifications.unread(userId);
      await this.audit.record({ action: 'notifications.notification.count', resource: 'user', resourceId: userId, query: { unread } });
      return unread;
    });
  }
}

@Injectable()
export class MarkReadUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifications: Notifications,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Those of one's own; all of them where none is named. Others' ids do nothing. Answers how many stay unread. */
  execute(ids: readonly Id[] | null): Promise<number> {
    return this.uow.run(async () => {
      const { userId } = this.actor.get();
      const marked = await this.notifications.markRead(userId, ids, this.clock.now());
      await this.audit.record({ action: 'notifications.notification.mark', resource: 'user', resourceId: userId, after: { marked } });
      return this.notifications.unread(userId);
    });
  }
}
