import type { Finding, ScheduleVersion } from '@housestaff/api-client';
import { findingTitle, spokenName } from '@/features/compliance/finding-words';
import type { OverrideGiven } from '../api/draft-calls';

/** A reason as it is typed, by finding. */
export type Reasons = Readonly<Record<string, string>>;

export function openOf(violations: readonly Finding[]): Finding[] {
  return violations.filter((one) => one.override === null);
}

/** The same reason for several, leaving those that have one of their own. */
export function withShared(reasons: Reasons, open: readonly Finding[], shared: string): Reasons {
  const given = open.filter((one) => !reasons[one.id]?.trim()).map((one) => [one.id, shared]);
  return { ...reasons, ...Object.fromEntries(given) };
}

export function overridesOf(open: readonly Finding[], reasons: Reasons): OverrideGiven[] {
  return open.flatMap(({ id }) => {
    const reason = reasons[id]?.trim();
    return reason ? [{ findingId: id, reason }] : [];
  });
}

/** How many violations still want a reason. */
export function lacking(open: readonly Finding[], reasons: Reasons): number {
  return open.length - overridesOf(open, reasons).length;
}

/** Overrides of a version that share a reason and who gave it. */
export interface SharedOverride {
  reason: string;
  by: string;
  of: { findingId: string; who: string; what: string }[];
}

export function byReason(overrides: ScheduleVersion['overrides']): SharedOverride[] {
  const shared = new Map<string, SharedOverride>();
  for (const { findingId, ruleId, personName, reason, by } of overrides) {
    const key = `${by}\n${reason}`;
    const one = shared.get(key) ?? { reason, by, of: [] };
    one.of.push({ findingId, who: personName ? spokenName(personName) : 'Supervision', what: findingTitle({ ruleId }).toLowerCase() });
    shared.set(key, one);
  }
  return [...shared.values()];
}
