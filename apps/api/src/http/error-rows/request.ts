import { conflict, invalid, missing, row, type ErrorRow } from './row';

/** The kernel's refusals, and those of the HTTP host itself. */
export const requestErrors = {
  'value.invalid': invalid,
  'resource.not_found': missing,
  'resource.stale': row(412, 'business-logic', 'low'),
  'request.invalid': row(400, 'validation', 'low'),
  'request.precondition_required': row(428, 'validation', 'low'),
  'request.precondition_invalid': row(400, 'validation', 'low'),
  'request.malformed': row(400, 'validation', 'low'),
  'request.not_found': row(404, 'validation', 'low'),
  'request.method_not_allowed': row(405, 'validation', 'low'),
  'request.too_large': row(413, 'validation', 'low'),
  'request.unsupported_media': row(415, 'validation', 'low'),
  'request.refused': conflict,
  'system.unavailable': row(503, 'system', 'high'),
  'system.timeout': row(504, 'timeout', 'high'),
  'database.unavailable': row(503, 'database', 'critical'),
  'database.conflict': row(409, 'database', 'medium'),
  'database.retry': row(503, 'database', 'medium'),
  'database.timeout': row(504, 'timeout', 'high'),
  'system.unexpected': row(500, 'system', 'critical'),
} as const satisfies Record<string, ErrorRow>;
