export type Category =
  | 'validation'
  | 'authentication'
  | 'authorization'
  | 'database'
  | 'business-logic'
  | 'external-service'
  | 'system'
  | 'network'
  | 'timeout';

export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** How a code is answered and how loudly it is logged. */
export interface ErrorRow {
  readonly status: number;
  readonly category: Category;
  readonly severity: Severity;
}

export function row(status: number, category: Category, severity: Severity): ErrorRow {
  return { status, category, severity };
}

/** A value in the request is wrong; the caller can put it right. */
export const invalid = row(422, 'validation', 'low');
/** The request is sound but the rules of the domain refuse it. */
export const refused = row(422, 'business-logic', 'low');
/** It collides with what someone else did, or with the state it is in. */
export const conflict = row(409, 'business-logic', 'low');
export const missing = row(404, 'business-logic', 'low');
