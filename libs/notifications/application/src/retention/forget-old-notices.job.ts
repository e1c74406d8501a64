import { Injectable } from '@nestjs/common';
import { Clock, DailyJob, type JobContext } from '@housestaff/kernel';
import { Deliveries } from '../ports/deliveries';
import { Notifications } from '../ports/notifications';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What was read is rarely looked up again; what was not may still be waited for by someone on a long leave. */
const KEEP_READ_MS = 90 * DAY_MS;
const KEEP_UNREAD_MS = 365 * DAY_MS;
/** Long enough to ask a mail server's log about it. */
const KEEP_DELIVERIES_MS = 90 * DAY_MS;

/** Notifications name people and where they are: they are kept only as long as they are of use. */
@Injectable()
export class ForgetOldNotices extends DailyJob {
  readonly kind = 'notifications.forget-old';

  constructor(
    private readonly notifications: Notifications,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {
    super();
  }

  handle(_payload: unknown, context: JobContext): Promise<{ notifications: number; deliveries: number }> {
    const now = this.clock.now().getTime();
    const ago = (ms: number): Date => new Date(now - ms);
    return context.commit(async () => ({
      notifications: await this.notifications.forget({ readBefore: ago(KEEP_READ_MS), toldBefore: ago(KEEP_UNREAD_MS) }),
      deliveries: await this.deliveries.forget(ago(KEEP_DELIVERIES_MS)),
    }));
  }
}
