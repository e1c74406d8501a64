import type { Program } from '@housestaff/api-client';

export const READ_ONLY = 'You may look at these settings. Only the program director, the coordinator and administrators may change them.';

export interface TabProps {
  program: Program;
  editable: boolean;
}
