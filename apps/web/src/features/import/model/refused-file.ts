import { ApiError, messageOf } from '@housestaff/api-client';

export interface Problem {
  path: string;
  what: string;
  fix: string;
}

export interface RefusedFile {
  /** What would mend it, where the message does not say so itself. */
  fix: string | null;
  problems: readonly Problem[];
  /** Of all problems, also those that are not listed. */
  count: number;
}

export function refusedFileOf(error: unknown): RefusedFile {
  const facts = error instanceof ApiError ? error.facts : {};
  const problems = Array.isArray(facts['problems']) ? (facts['problems'] as Problem[]) : [];
  const fix = typeof facts['fix'] === 'string' && problems.length === 0 && !messageOf(error).includes(facts['fix']) ? facts['fix'] : null;
  return { fix, problems, count: typeof facts['count'] === 'number' ? facts['count'] : problems.length };
}
