import { daysBetween, intersect, type LocalDate } from '@housestaff/kernel';
import type { Conflict, FoundConflict } from './conflict';

export interface Kept {
  readonly known: Conflict;
  readonly found: FoundConflict;
  /** It was ignored, and is not any more: it got worse, or its day came. */
  readonly reopens: boolean;
}

export interface Reconciled {
  readonly added: readonly FoundConflict[];
  readonly kept: readonly Kept[];
  readonly gone: readonly Conflict[];
}

interface Pair {
  readonly known: Conflict;
  readonly found: FoundConflict;
  readonly shared: number;
}

/**
 * What is found now against what was known and unresolved: the same kind, people and place with days in common is the
 * same conflict, the most days first. The order of rows does not matter.
 */
export function reconcile(known: readonly Conflict[], found: readonly FoundConflict[], today: LocalDate): Reconciled {
  const [taken, seen] = [new Set<Conflict>(), new Set<FoundConflict>()];
  const kept: Kept[] = [];
  for (const { known: was, found: is } of pairsOf(known, found)) {
    if (taken.has(was) || seen.has(is)) continue;
    taken.add(was);
    seen.add(is);
    kept.push({ known: was, found: is, reopens: reopens(was, is, today) });
  }
  return { added: found.filter((one) => !seen.has(one)), kept, gone: known.filter((one) => !taken.has(one)) };
}

/** What makes two finds one, but for their days. */
export function subjectOf({ kind, personIds, place }: FoundConflict): string {
  return JSON.stringify([kind, [...personIds].sort(), place]);
}

/** The one of them that this is, if any. */
export function sameAs<Found extends FoundConflict>(conflict: FoundConflict, among: readonly Found[]): Found | undefined {
  const subject = subjectOf(conflict);
  const shared = (one: Found): number => sharedDays(conflict, one);
  return among.filter((one) => subjectOf(one) === subject && shared(one) > 0).sort((a, b) => shared(b) - shared(a) || order(a, b))[0];
}

function pairsOf(known: readonly Conflict[], found: readonly FoundConflict[]): Pair[] {
  const bySubject = new Map<string, Conflict[]>();
  for (const one of known) bySubject.set(subjectOf(one), [...(bySubject.get(subjectOf(one)) ?? []), one]);
  const pairs = found.flatMap((is) => (bySubject.get(subjectOf(is)) ?? []).map((was) => ({ known: was, found: is, shared: sharedDays(was, is) })));
  return pairs.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared || order(a.found, b.found) || order(a.known, b.known));
}

function sharedDays(one: FoundConflict, other: FoundConflict): number {
  const shared = intersect(one.period, other.period);
  return shared ? daysBetween(shared.start, shared.end) : 0;
}

function order(one: FoundConflict, other: FoundConflict): number {
  return one.period.start < other.period.start ? -1 : Number(one.period.start > other.period.start);
}

function reopens({ ignored }: Conflict, { weight }: FoundConflict, today: LocalDate): boolean {
  return ignored !== null && (weight > ignored.weight || (ignored.until !== null && ignored.until <= today));
}
