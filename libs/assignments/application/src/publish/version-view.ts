import type { GivenOverride, OverrideOfVersion } from '../ports/compliance-ports';
import type { VersionState } from '../ports/versions';

export interface VersionView {
  readonly number: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly note: string;
  readonly rolledBackTo: number | null;
  readonly changeCount: number;
  /** Violations that it was published with. */
  readonly overrides: readonly OverrideOfVersion[];
}

export function versionView({ number, publishedAt, publishedBy, note, rolledBackTo, changeCount }: VersionState, overrides: readonly OverrideOfVersion[] = []): VersionView {
  return { number, publishedAt: publishedAt.toISOString(), publishedBy, note, rolledBackTo, changeCount, overrides: overrides.toSorted(byPerson) };
}

export function overrideView({ finding: { id, ruleId, personName }, reason }: GivenOverride, by: string): OverrideOfVersion {
  return { findingId: id, ruleId, personName, reason, by };
}

function byPerson(one: OverrideOfVersion, other: OverrideOfVersion): number {
  return one.personName.localeCompare(other.personName, 'en') || (one.findingId < other.findingId ? -1 : 1);
}
