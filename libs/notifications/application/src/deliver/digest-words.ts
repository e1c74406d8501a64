import type { Content } from '../ports/deliveries';
import type { NotificationRecord } from '../ports/notifications';

/** One message out of what a day brought. Null for a day that brought nothing. */
export function digestOf(notifications: readonly Pick<NotificationRecord, 'title' | 'body'>[]): Content | null {
  const count = notifications.length;
  if (count === 0) return null;
  const title = count === 1 ? (notifications[0]?.title ?? '') : `Your schedule, ${count} things that are new`;
  const body = notifications.map((one) => `${one.title}\n${one.body}`.trim()).join('\n\n');
  return { title, body, short: `${count} new in Housestaff.`, href: '/notifications' };
}
