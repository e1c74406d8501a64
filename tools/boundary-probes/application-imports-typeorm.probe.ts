// as: libs/people/application/src/probe.ts
// expects: no-restricted-imports
import { EntityManager } from 'typeorm';
export const probe = EntityManager;
