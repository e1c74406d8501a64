import { ApiError, type Finding, type FindingDiff } from '@housestaff/api-client';

/** What it would newly break, and nobody has given a reason for. */
export function openViolations(diff: FindingDiff | null): Finding[] {
  return diff === null ? [] : [...diff.added, ...diff.worsened].filter((one) => one.severity === 'violation' && one.override === null);
}

/** What it would break as the schedule is by now: known where that alone is why it was refused. */
export function brokenMeanwhile(error: unknown): Finding[] | null {
  return error instanceof ApiError && error.code === 'assignments.amendment_blocked' ? ((error.facts['findings'] ?? []) as Finding[]) : null;
}
