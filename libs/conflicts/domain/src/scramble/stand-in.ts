import type { Id } from '@housestaff/kernel';

/** What it would be for one person to step in, before any rule on hours is asked. */
export interface StandInFacts {
  readonly personId: Id;
  readonly name: string;
  readonly onBackup: boolean;
  /** What they would leave for it. */
  readonly leaves: readonly string[];
  /** Hours between it and the nearest duty of theirs that stays, before or after; null: none within two days. */
  readonly rest: number | null;
  /** "No PGY-1 has it in this schedule"; null: it is usual for them. */
  readonly unusual: string | null;
  /** How much of what they did for others is not paid back yet. */
  readonly owed: number;
  /** Call points of this year and what they bring along. */
  readonly points: number;
  /** A week, over the four weeks up to that day. */
  readonly hoursPerWeek: number;
  readonly daysSinceCall: number | null;
}

/** What the rules on hours say of it. */
export interface Verdict {
  /** Violations that it would add or worsen. */
  readonly violations: number;
  /** Other findings that it would add or worsen. */
  readonly warnings: number;
}

/** By whom a night is measured: by call points; by day it is hours. */
export type Burden = 'points' | 'hours';

/**
 * Who is asked first: whoever is on backup, then who is free anyway, then who has rest around it, then for whom it is usual, then who did less: for
 * others, of such nights or of hours, and who had the longer time since the last call. By name among equals, so that the
 * order hangs on nothing else.
 */
export function leastBurdenedFirst(burden: Burden): (a: StandInFacts, b: StandInFacts) => number {
  return (a, b) =>
    Number(b.onBackup) - Number(a.onBackup) ||
    Number(a.leaves.length > 0) - Number(b.leaves.length > 0) ||
    Number(isShort(a.rest)) - Number(isShort(b.rest)) ||
    Number(a.unusual !== null) - Number(b.unusual !== null) ||
    a.owed - b.owed ||
    (burden === 'points' ? a.points - b.points : Math.round(a.hoursPerWeek) - Math.round(b.hoursPerWeek)) ||
    (b.daysSinceCall ?? 1000) - (a.daysSinceCall ?? 1000) ||
    a.name.localeCompare(b.name) ||
    (a.personId < b.personId ? -1 : 1);
}

/** Less than that between two duties is told, and comes later. */
export const SHORT_REST_HOURS = 8;

export function isShort(rest: number | null): rest is number {
  return rest !== null && rest < SHORT_REST_HOURS;
}

/** Of those judged: whoever breaks nothing, and whoever would break a rule; in each the least that is wrong first, else as they came. */
export function sortedOut<T extends { readonly verdict: Verdict }>(judged: readonly T[]): { able: T[]; breaking: T[] } {
  const leastWrong = [...judged].sort((a, b) => a.verdict.violations - b.verdict.violations || a.verdict.warnings - b.verdict.warnings);
  return { able: leastWrong.filter(({ verdict }) => verdict.violations === 0), breaking: leastWrong.filter(({ verdict }) => verdict.violations > 0) };
}
