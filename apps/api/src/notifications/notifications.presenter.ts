import type { ChannelSettingsView, DeliveryView, MyPreferences, NotificationRecord } from '@housestaff/notifications/application';
import { everyKind, isNoticeKind, NOTICE_KINDS, noticeKinds, type PreferenceFields } from '@housestaff/notifications/domain';
import type { NotificationChannels, NotificationDelivery } from './channels.dto';
import type { Notification } from './notifications.dto';
import type { ChangeNotificationPreferences, NotificationPreferences } from './preferences.dto';

export function presentNotification({ id, kind, programId, title, body, href, createdAt, readAt }: NotificationRecord): Notification {
  return { id, kind, programId, title, body, href, createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}

export function presentPreferences({ preferences, available }: MyPreferences): NotificationPreferences {
  const { digest, quiet, phone, version } = preferences;
  const kinds = everyKind(preferences).map(({ kind, label, ways }) => ({ kind, label, ...ways }));
  return { kinds, digest, quiet: quiet && { from: clock(quiet.from), to: clock(quiet.to) }, phone, available, version };
}

export function preferenceFields({ kinds, digest, quiet, phone }: ChangeNotificationPreferences): PreferenceFields {
  return { kinds, digest, quiet: quiet ? { from: minuteOf(quiet.from), to: minuteOf(quiet.to) } : null, phone: phone ?? null };
}

export function presentChannels({ kinds, unreadable, ...view }: ChannelSettingsView): NotificationChannels {
  return { ...view, unreadable: [...unreadable], kinds: noticeKinds.map((kind) => ({ kind, label: NOTICE_KINDS[kind].fact, told: kinds.includes(kind) })) };
}

export function presentDelivery({ programId: _, createdAt, dueAt, settledAt, kind, ...delivery }: DeliveryView): NotificationDelivery {
  const label = isNoticeKind(kind) ? NOTICE_KINDS[kind].fact : kind;
  return { ...delivery, kind, label, createdAt: createdAt.toISOString(), dueAt: dueAt.toISOString(), settledAt: settledAt?.toISOString() ?? null };
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
