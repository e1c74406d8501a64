import type { Finding, FindingDiff } from '@housestaff/api-client';
import { findingInShort, findingSubject } from '@/features/compliance/finding-words';
import { dayRange } from '@/shell/dates';
import { plural } from './words';

/** Days of a finding without the year where they are within one, for a line in a list. */
export function daysSaid({ from, to }: Pick<Finding, 'from' | 'to'>): string {
  return dayRange(from, to).replace(/ \d{4}$/, (year) => (from.slice(0, 4) === year.trim() ? '' : year));
}

/** "Grace Whitlock: 84 h a week, at most 80 h, 19 Nov – 16 Dec". */
export function findingLine(finding: Finding): string {
  return `${findingSubject(finding)}: ${findingInShort(finding)}, ${daysSaid(finding)}`;
}

export function hasEffect({ added, removed, worsened, improved }: FindingDiff): boolean {
  return added.length + removed.length + worsened.length + improved.length > 0;
}

/** Whether somebody should say yes before it is saved. What can't be judged is told, and keeps nobody waiting. */
export function isWorse({ added, worsened }: FindingDiff): boolean {
  return [...added, ...worsened].some((one) => one.severity !== 'not-assessable');
}

/** "1 new violation, 1 worse, 2 resolved"; "no effect on findings". */
export function effectSaid({ added, removed, worsened, improved }: FindingDiff): string {
  const violations = added.filter((one) => one.severity === 'violation').length;
  const others = added.length - violations;
  const parts = [
    violations > 0 && plural(violations, 'new violation'),
    others > 0 && plural(others, violations > 0 ? 'other new finding' : 'new finding'),
    worsened.length > 0 && `${worsened.length} worse`,
    removed.length > 0 && `${removed.length} resolved`,
    improved.length > 0 && `${improved.length} better`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'no effect on findings';
}
