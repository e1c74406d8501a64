import { ApiError, messageOf } from '@housestaff/api-client';

/** What is wrong, by field, e.g. "rules.3.max"; under '' what belongs to no field of the page. */
export type PlanErrors = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const dotted = (field: string): string => field.replace(/\[(\d+)\]/g, '.$1');

function faultOf(fact: unknown): [string, string] | null {
  if (!isRecord(fact) || typeof fact.field !== 'string') return null;
  const { field, fix, expected, problems } = fact;
  const first: unknown = Array.isArray(problems) ? problems[0] : undefined;
  const words = typeof fix === 'string' ? fix : typeof expected === 'string' ? `must be ${expected}` : typeof first === 'string' ? first : 'check this';
  return [dotted(field), `${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
}

/** What the API refused, at the fields that it names. */
export function planErrorsOf(error: Error | null): PlanErrors {
  if (!error) return {};
  const facts = error instanceof ApiError ? error.facts : {};
  const faults = [facts, ...(Array.isArray(facts.problems) ? facts.problems : [])].map(faultOf).filter((fault) => fault !== null);
  return faults.length === 0 ? { '': messageOf(error) } : Object.fromEntries(faults);
}

/** What is wrong with a field or with a part of it: "rules.3.items" also for "rules.3.items.0". */
export function errorAt(errors: PlanErrors, field: string): string | null {
  const found = Object.keys(errors).find((key) => key === field || key.startsWith(`${field}.`));
  return found === undefined ? null : (errors[found] ?? null);
}

/** Whether something is wrong anywhere below a field. */
export const isWrong = (errors: PlanErrors, field: string): boolean => errorAt(errors, field) !== null;
