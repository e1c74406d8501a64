import { conflict, refused, row, type ErrorRow } from './row';

export const assignmentsErrors = {
  'assignments.amendment_blocked': conflict,
  'assignments.amendment_built_upon': conflict,
  'assignments.duty_gone': conflict,
  'assignments.not_published': refused,
  'assignments.nothing_amended': conflict,
  'assignments.publish_blocked': conflict,
  'assignments.version_undone': conflict,
  'draft.cell_locked': conflict,
  'draft.closed': conflict,
  'draft.moved': conflict,
  'draft.no_step': conflict,
  'publish.override_not_allowed': row(403, 'authorization', 'medium'),
  'schedule.duties_overlap': refused,
} as const satisfies Record<string, ErrorRow>;
