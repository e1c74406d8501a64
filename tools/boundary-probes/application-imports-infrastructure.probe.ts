// as: libs/people/application/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { PeopleModule } from '@housestaff/people/infrastructure';
export const probe = PeopleModule;
