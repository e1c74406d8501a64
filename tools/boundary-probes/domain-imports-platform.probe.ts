// as: libs/program/domain/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { TenantContext } from '@housestaff/platform';
export const probe = TenantContext;
