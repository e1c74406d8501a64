import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import type { RuleId, RuleUnit } from './rule-id';
import type { RulePack } from './rule-pack';

/** One paragraph of the regulation. One file, and one line in the registry. */
export interface DutyHourRule {
  readonly id: RuleId;
  /** In the Common Program Requirements of 2025, and what it was in those of 2023. */
  readonly paragraph: string;
  readonly paragraph2023: string;
  readonly unit: RuleUnit;
  readonly sense: 'at-most' | 'at-least';
  /** Each figure the rule looks at, within its limit or not, in order of time. Throws nothing. */
  measure(history: PreparedHistory, pack: RulePack): Measure[];
}
