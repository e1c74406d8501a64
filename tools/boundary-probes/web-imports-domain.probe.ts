// as: apps/web/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { applyChanges } from '@housestaff/assignments/domain';
export const probe = applyChanges;
