import { conflict, invalid, refused, type ErrorRow } from './row';

export const conflictsErrors = {
  'conflicts.already_ignored': conflict,
  'conflicts.cannot_resolve': invalid,
  'conflicts.gone': conflict,
  'conflicts.no_clean_option': refused,
  'conflicts.not_ignored': conflict,
  'conflicts.not_undoable': refused,
  'conflicts.option_changes_nothing': refused,
  'conflicts.option_gone': conflict,
  'conflicts.resolved': conflict,
} as const satisfies Record<string, ErrorRow>;
