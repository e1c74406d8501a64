import { conflict, invalid, refused, type ErrorRow } from './row';

export const complianceErrors = {
  'compliance.duties_overlap': conflict,
  'compliance.duty_not_there': conflict,
  'compliance.duty_times_wrong': invalid,
  'compliance.entries_overlap': conflict,
  'compliance.entry_not_yours': invalid,
  'compliance.entry_times_wrong': invalid,
  'compliance.entry_too_long': invalid,
  'compliance.hours_in_future': refused,
  'compliance.hours_outside_program': refused,
  'compliance.no_scheduled_times': refused,
  'compliance.pack_invalid': invalid,
  'compliance.week_not_begun': refused,
  'compliance.week_not_complete': conflict,
} as const satisfies Record<string, ErrorRow>;
