import type { FindingDiff, ScheduleFinding } from '../ports/finding';

/** What a change would newly break, or make worse, and nobody has overridden. */
export function newViolations({ added, worsened }: FindingDiff): ScheduleFinding[] {
  return [...added, ...worsened].filter(({ severity, override }) => severity === 'violation' && override === null);
}
