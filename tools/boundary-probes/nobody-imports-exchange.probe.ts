// as: libs/planning/application/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { MapImport } from '@housestaff/exchange/application';
export const probe = MapImport;
