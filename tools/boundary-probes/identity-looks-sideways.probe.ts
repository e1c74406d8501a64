// as: libs/identity/application/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { PeopleDirectory } from '@housestaff/people/application';
export const probe = PeopleDirectory;
