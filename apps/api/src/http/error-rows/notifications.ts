import { conflict, refused, type ErrorRow } from './row';

export const notificationsErrors = {
  'notifications.channel_not_set_up': conflict,
  'notifications.channel_unreadable': conflict,
  'notifications.delivery_settled': conflict,
  'notifications.delivery_stale': refused,
  'notifications.secrets_key_missing': conflict,
} as const satisfies Record<string, ErrorRow>;
