import { refusedBy, type Refused } from '@/shell/refusal';

/** A refusal names a rule by its place in what was sent; the page names it by its id. */
function placed(field: string, order: readonly string[]): string {
  const bare = field.replace(/^proposal\./, '');
  return bare.replace(/^rules\.(\d+)/, (_, n: string) => `rules.${order[Number(n)] ?? n}`).replace(/\.(\d+)\./g, '[$1].');
}

/** What the API refused, at the fields that it names, e.g. "rules.night-float.limit" or "note"; under '' what belongs to none. */
export function fieldErrorsOf(error: Error | null, order: readonly string[]): Refused {
  return Object.fromEntries(Object.entries(refusedBy(error)).map(([field, text]) => [placed(field, order), text]));
}
