import { refusedAt, refusedBy, refusedElsewhere, type Refused } from './refusal';

/**
 * What the API refused, at the fields that a form has.
 * @param fields the form's; what is wrong elsewhere stands under ''
 */
export function formErrorsOf(error: Error | null, fields: readonly string[]): Refused {
  const refused = refusedBy(error);
  const faults = [...fields.map((field) => [field, refusedAt(refused, field)]), ['', refusedElsewhere(refused, fields)]];
  return Object.fromEntries(faults.filter(([, words]) => words !== null)) as Refused;
}
