// as: libs/planning/domain/src/probe.ts
// expects: @nx/enforce-module-boundaries
import { NotFound } from '../../../shared/kernel/src/domain-error';
export const probe = NotFound;
