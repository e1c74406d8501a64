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
  'people.qualification.covered': conflict,
  'people.qualification.expires_before_issued': invalid,
  'people.qualification.family_fixed': refused,
  'people.qualification.type_in_use': conflict,
  'people.qualification.type_there': conflict,
  'people.status_not_allowed': refused,
} as const satisfies Record<string, ErrorRow>;
