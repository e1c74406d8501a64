import { ApiError, messageOf } from '@housestaff/api-client';

/** What is wrong, by field, e.g. "rules.night-float.limit" or "note"; under '' what belongs to none. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FieldFault {
  field: string;
  text: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** "a number over 0, at most 168" becomes "Must be a number over 0, at most 168". */
function faultOf(detail: unknown): FieldFault | null {
  if (!isRecord(detail) || typeof detail.field !== 'string') return null;
  const { field, expected, problems } = detail;
  const first: unknown = Array.isArray(problems) ? problems[0] : undefined;
  return { field, text: typeof expected === 'string' ? `Must be ${expected}` : typeof first === 'string' ? first : 'Check this' };
}

/** A refusal names a rule by its place in what was sent; the page names it by its id. */
function placed(field: string, order: readonly string[]): string {
  const bare = field.replace(/^proposal\./, '');
  return bare.replace(/^rules[.[](\d+)\]?/, (_, n: string) => `rules.${order[Number(n)] ?? n}`).replace(/\.(\d+)\./g, '[$1].');
}

/** Shows what the API refused at the fields that it names. */
export function fieldErrorsOf(error: Error | null, order: readonly string[]): FieldErrors {
  if (!error) return {};
  const facts = error instanceof ApiError ? error.facts : {};
  const details: unknown[] = [facts, ...(Array.isArray(facts.problems) ? facts.problems : [])];
  const faults = details.map(faultOf).filter((fault) => fault !== null);
  if (faults.length === 0) return { '': messageOf(error) };
  return Object.fromEntries(faults.map(({ field, text }) => [placed(field, order), text]));
}
