import { conflict, invalid, refused, type ErrorRow } from './row';

export const peopleErrors = {
  'people.absence_backwards': invalid,
  'people.absence_empty': invalid,
  'people.duplicate_leave_kind': invalid,
  'people.duplicate_person': conflict,
  'people.kind_not_offered': refused,
  'people.limits_inverted': invalid,
  'people.pgy_backwards': invalid,
  'people.pgy_overlap': invalid,
  'people.status_not_allowed': refused,
} as const satisfies Record<string, ErrorRow>;
