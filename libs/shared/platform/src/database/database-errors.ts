/** What PostgreSQL says of a failed statement or commit. */
export interface DatabaseRefusal {
  /** SQLSTATE, e.g. `23P01`. */
  readonly sqlState: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly detail?: string;
}

/** Undefined when the error is not PostgreSQL's. */
export function databaseRefusal(error: unknown): DatabaseRefusal | undefined {
  const found = (error as { driverError?: unknown })?.driverError ?? error;
  const { code, constraint, table, detail } = (found ?? {}) as Record<string, string | undefined>;
  if (!(error instanceof Error) || typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return undefined;
  return { sqlState: code, constraint, table, detail };
}

/** For use cases' adapters: `catch (e) { if (violates(e, 'stay_exclusive')) throw new StaysOverlap(…) }`. */
export function violates(error: unknown, constraint: string): boolean {
  return databaseRefusal(error)?.constraint === constraint;
}

/** Two transactions got in each other's way; running it again may work. */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes(databaseRefusal(error)?.sqlState ?? '');
}
