import { conflict, invalid, type ErrorRow } from './row';

export const complianceErrors = {
  'compliance.duties_overlap': conflict,
  'compliance.duty_times_wrong': invalid,
} as const satisfies Record<string, ErrorRow>;
