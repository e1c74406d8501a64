import { conflict, invalid, type ErrorRow } from './row';

export const rollOverErrors = {
  'onboarding.interns_refused': invalid,
  'onboarding.next_year_exists': conflict,
  'onboarding.roll_over_built_on': conflict,
  'onboarding.roll_over_undone': conflict,
} as const satisfies Record<string, ErrorRow>;
