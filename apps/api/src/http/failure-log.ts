import type { ErrorRow } from './error-rows/row';

export interface Failure {
  readonly code: string;
  readonly row: ErrorRow;
  readonly correlationId: string;
  readonly method: string;
  readonly path: string;
  readonly thrown: unknown;
}

/** Where answered failures are written down. */
export abstract class FailureLog {
  abstract write(failure: Failure): void;
}
