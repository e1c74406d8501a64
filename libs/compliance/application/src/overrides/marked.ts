import type { FindingDiff, ScheduleFinding } from '@housestaff/assignments/application';
import { excess } from '@housestaff/compliance/domain';
import { senseOf } from '../rule-info';
import type { OverrideState } from './finding-overrides';

/** Less than what figures are rounded to. */
const DUST = 0.005;

/** Findings with the newest override of each, where it still holds: the finding isn't further from its limit than it was then. */
export function marked(findings: readonly ScheduleFinding[], overrides: readonly OverrideState[]): ScheduleFinding[] {
  const newest = new Map(overrides.map((one) => [one.findingId, one]));
  return findings.map((finding) => {
    const given = newest.get(finding.id);
    return given && finding.severity === 'violation' && holds(given, finding) ? { ...finding, override: viewOf(given) } : finding;
  });
}

export function markedDiff({ added, removed, worsened, improved }: FindingDiff, overrides: readonly OverrideState[]): FindingDiff {
  const mark = (findings: readonly ScheduleFinding[]): ScheduleFinding[] => marked(findings, overrides);
  return { added: mark(added), removed: mark(removed), worsened: mark(worsened), improved: mark(improved) };
}

function holds({ ruleId, measured, allowed }: OverrideState, finding: ScheduleFinding): boolean {
  const sense = senseOf(ruleId);
  return excess({ measured: finding.measured, limit: finding.limit ?? 0 }, sense) <= excess({ measured, limit: allowed ?? 0 }, sense) + DUST;
}

function viewOf({ reason, givenBy, givenAt, publishedVersion }: OverrideState): ScheduleFinding['override'] {
  return { reason, by: givenBy, at: givenAt.toISOString(), version: publishedVersion };
}
