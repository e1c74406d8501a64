// as: libs/compliance/infrastructure/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { AssignmentsModule } from '@housestaff/assignments/infrastructure';
export const probe = AssignmentsModule;
