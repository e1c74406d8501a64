import { conflict, refused, row, type ErrorRow } from './row';

export const assignmentsErrors = {
  'draft.cell_locked': conflict,
  'draft.closed': conflict,
  'draft.moved': conflict,
  'draft.no_step': conflict,
  'publish.blocked': refused,
  'publish.override_not_allowed': row(403, 'authorization', 'medium'),
  'schedule.duties_overlap': refused,
} as const satisfies Record<string, ErrorRow>;
