import { ApiError, messageOf } from '@housestaff/api-client';

/** What is wrong, by field, e.g. "password"; under '' what belongs to no field of the form. */
export type FormErrors = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function faultOf(fact: unknown): [string, string] | null {
  if (!isRecord(fact) || typeof fact.field !== 'string') return null;
  const { field, fix, problem, expected, problems } = fact;
  const listed: unknown = Array.isArray(problems) ? problems[0] : undefined;
  const words = [fix, problem, typeof expected === 'string' ? `must be ${expected}` : null, listed].find((one) => typeof one === 'string');
  return [field, typeof words === 'string' ? sentence(words) : ''];
}

/**
 * What the API refused, at the fields that the form has.
 * @param fields the form's; what is wrong elsewhere stands under ''
 */
export function formErrorsOf(error: Error | null, fields: readonly string[]): FormErrors {
  if (!error) return {};
  const facts = error instanceof ApiError ? [error.facts, ...error.details, ...(Array.isArray(error.facts.problems) ? error.facts.problems : [])] : [];
  const faults = facts.map(faultOf).filter((fault) => fault !== null && fields.includes(fault[0])) as [string, string][];
  if (faults.length === 0) return { '': messageOf(error) };
  return Object.fromEntries(faults.map(([field, words]) => [field, words || sentence(messageOf(error))]));
}
