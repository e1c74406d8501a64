import { conflict, type ErrorRow } from './row';

export const notificationsErrors = {
  'notifications.channel_not_set_up': conflict,
} as const satisfies Record<string, ErrorRow>;
