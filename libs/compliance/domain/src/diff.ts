import { excess } from './assess';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import type { Finding } from './measure';

export interface FindingsDiff {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
  /** As they are after. */
  readonly worsened: readonly Finding[];
  readonly improved: readonly Finding[];
  readonly unchanged: readonly Finding[];
}

const SENSES = new Map(DUTY_HOUR_RULES.map((rule) => [rule.id, rule.sense]));

/** What a change did to the findings, matched by id. */
export function diff(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const earlier = new Map(before.map((finding) => [finding.id, finding]));
  const result = { added: [] as Finding[], worsened: [] as Finding[], improved: [] as Finding[], unchanged: [] as Finding[] };
  for (const finding of after) {
    const was = earlier.get(finding.id);
    earlier.delete(finding.id);
    if (!was) result.added.push(finding);
    else result[directionOf(was, finding)].push(finding);
  }
  return { ...result, removed: [...earlier.values()] };
}

function directionOf(before: Finding, after: Finding): 'worsened' | 'improved' | 'unchanged' {
  const sense = SENSES.get(after.ruleId) ?? 'at-most';
  const step = excess(after, sense) - excess(before, sense);
  return step === 0 ? 'unchanged' : step > 0 ? 'worsened' : 'improved';
}
