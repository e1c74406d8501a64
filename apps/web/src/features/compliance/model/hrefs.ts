/** What a link within compliance takes along: what is judged, not what is chosen. */
const KEPT = ['program', 'year', 'draft', 'basis'];

/** An address with what the present one judges, and more. */
export function hrefWith(path: string, search: string, more: Record<string, string | null | undefined> = {}): string {
  const present = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const name of KEPT) {
    const value = present.get(name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value) next.set(name, value);
  const query = next.toString();
  return query ? `${path}?${query}` : path;
}

export const timelineHref = (personId: string, search: string): string => hrefWith(`/compliance/people/${personId}`, search);

/** The days of a block as the schedule shows them, at one person's day. */
export function scheduleHref(search: string, blockId: string, personId: string | null, date: string): string {
  return hrefWith('/schedule/block', search, { block: blockId, cell: personId && `${personId}~${date}`, basis: null });
}
