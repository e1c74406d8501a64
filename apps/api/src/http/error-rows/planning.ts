import { conflict, refused, row, type ErrorRow } from './row';

export const planningErrors = {
  'planning.requirements_not_confirmed': conflict,
  'planning.nothing_to_plan': refused,
  'planning.setup_invalid': refused,
  'planning.run_has_no_plan': conflict,
  'planning.run_of_earlier_generator': conflict,
  'planning.nothing_to_accept': conflict,
  'planning.run_still_going': conflict,
  'planning.run_already_accepted': conflict,
  'planning.solver_failed': row(500, 'system', 'high'),
} as const satisfies Record<string, ErrorRow>;
