import { conflict, invalid, row, type ErrorRow } from './row';

export const identityErrors = {
  'identity.bad_credentials': row(401, 'authentication', 'medium'),
  'identity.locked_out': row(429, 'authentication', 'high'),
  'identity.too_many_attempts': row(429, 'authentication', 'high'),
  'identity.not_signed_in': row(401, 'authentication', 'low'),
  'identity.invalid_token': row(401, 'authentication', 'medium'),
  'identity.refresh_reused': row(401, 'authentication', 'critical'),
  'identity.permission_denied': row(403, 'authorization', 'medium'),
  'identity.csrf_failed': row(403, 'authorization', 'high'),
  'identity.password_refused': invalid,
  'identity.email_taken': conflict,
  'identity.unknown_role': invalid,
} as const satisfies Record<string, ErrorRow>;
