import { ApiError, messageOf } from '@housestaff/api-client';

/** What was refused, by field, e.g. "newSite.name"; under '' what belongs to no field. */
export type Refused = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const dotted = (field: string): string => field.replace(/\[(\d+)\]/g, '.$1');

/** The field of one detail, and what to say there. A clash is named by the message itself. */
function faultOf(detail: unknown, message: string): [string, string] | null {
  if (!isRecord(detail) || typeof detail.field !== 'string') return null;
  const { field, expected, problems } = detail;
  const first: unknown = Array.isArray(problems) ? problems[0] : undefined;
  if (typeof first === 'string') return [dotted(field), capital(first)];
  return [dotted(field), typeof expected === 'string' ? `Must be ${expected}` : message];
}

/** What the API refused, at the fields that it names. */
export function refusedBy(error: unknown): Refused {
  if (!error) return {};
  if (!(error instanceof ApiError)) return { '': messageOf(error) };
  if (error.stale) return { '': 'Somebody else changed this meanwhile. Reload the page to see their change; yours is still here.' };
  const details = error.details.length > 0 ? error.details : [error.facts];
  const faults = details.map((detail) => faultOf(detail, error.message)).filter((fault) => fault !== null);
  return faults.length === 0 ? { '': error.message } : Object.fromEntries(faults);
}

/** What is wrong with a field or a part of it: "year" also for "year.from". */
export function refusedAt(refused: Refused, field: string): string | null {
  const found = Object.keys(refused).find((key) => key === field || key.startsWith(`${field}.`));
  return found === undefined ? null : (refused[found] ?? null);
}

/** What is said above a form: whatever none of its fields shows. */
export function refusedElsewhere(refused: Refused, shown: readonly string[]): string | null {
  const found = Object.keys(refused).find((key) => !shown.some((field) => key === field || key.startsWith(`${field}.`)));
  return found === undefined ? null : (refused[found] ?? null);
}

/**
 * What the API refused, at the fields that a form has.
 * @param fields the form's; what is wrong elsewhere stands under ''
 */
export function formErrorsOf(error: Error | null, fields: readonly string[]): Refused {
  const refused = refusedBy(error);
  const faults = [...fields.map((field) => [field, refusedAt(refused, field)]), ['', refusedElsewhere(refused, fields)]];
  return Object.fromEntries(faults.filter(([, words]) => words !== null)) as Refused;
}
