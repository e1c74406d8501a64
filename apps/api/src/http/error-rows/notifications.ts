import { conflict, type ErrorRow } from './row';

export const notificationsErrors = {
  'notifications.channel_not_set_up': conflict,
  'notifications.channel_unreadable': conflict,
  'notifications.secrets_key_missing': conflict,
} as const satisfies Record<string, ErrorRow>;
