import { conflict, type ErrorRow } from './row';

export const platformErrors = {
  'idempotency.key_reused': conflict,
  'idempotency.in_progress': conflict,
} as const satisfies Record<string, ErrorRow>;
