import type { FindingCounts, ScheduleFinding } from '@housestaff/assignments/application';

export function countFindings(findings: readonly ScheduleFinding[]): FindingCounts {
  const of = (severity: ScheduleFinding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return { violations: of('violation'), warnings: of('warning'), notAssessable: of('not-assessable') };
}
