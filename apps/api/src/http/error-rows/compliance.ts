import { conflict, invalid, type ErrorRow } from './row';

export const complianceErrors = {
  'compliance.duties_overlap': conflict,
  'compliance.duty_not_there': conflict,
  'compliance.duty_times_wrong': invalid,
  'compliance.pack_invalid': invalid,
} as const satisfies Record<string, ErrorRow>;
