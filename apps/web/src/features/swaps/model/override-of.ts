import type { Finding, FindingDiff } from '@housestaff/api-client';

/** What it would newly break, and nobody has given a reason for. */
export function openViolations(diff: FindingDiff | null): Finding[] {
  return diff === null ? [] : [...diff.added, ...diff.worsened].filter((one) => one.severity === 'violation' && one.override === null);
}
