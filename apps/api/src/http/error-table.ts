import { assignmentsErrors } from './error-rows/assignments';
import { complianceErrors } from './error-rows/compliance';
import { conflictsErrors } from './error-rows/conflicts';
import { exchangeErrors } from './error-rows/exchange';
import { identityErrors } from './error-rows/identity';
import { notificationsErrors } from './error-rows/notifications';
import { peopleErrors } from './error-rows/people';
import { planningErrors } from './error-rows/planning';
import { platformErrors } from './error-rows/platform';
import { programErrors } from './error-rows/program';
import { requestErrors } from './error-rows/request';
import { rollOverErrors } from './error-rows/roll-over';
import { scrambleErrors } from './error-rows/scramble';
import { swapsErrors } from './error-rows/swaps';
import type { ErrorRow } from './error-rows/row';

/** Every code that the product can answer with, each once. A test fails on a DomainError whose code has no row. */
export const ERROR_TABLE = {
  ...requestErrors,
  ...platformErrors,
  ...identityErrors,
  ...programErrors,
  ...peopleErrors,
  ...assignmentsErrors,
  ...complianceErrors,
  ...planningErrors,
  ...conflictsErrors,
  ...exchangeErrors,
  ...rollOverErrors,
  ...swapsErrors,
  ...notificationsErrors,
  ...scrambleErrors,
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERROR_TABLE;

export function rowOf(code: string): ErrorRow {
  return (ERROR_TABLE as Readonly<Record<string, ErrorRow>>)[code] ?? ERROR_TABLE['system.unexpected'];
}
