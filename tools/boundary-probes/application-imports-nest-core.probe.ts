// as: libs/people/application/src/probe.ts
// expects: no-restricted-imports
import { ModuleRef } from '@nestjs/core';
export const probe = ModuleRef;
