import { conflict, refused, type ErrorRow } from './row';

export const scrambleErrors = {
  'backup.taken_back': conflict,
  'scramble.already_away': conflict,
  'scramble.cannot_stand_in': conflict,
  'scramble.not_open': conflict,
  'scramble.past_range': refused,
  'scramble.undone': conflict,
} as const satisfies Record<string, ErrorRow>;
