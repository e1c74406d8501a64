import type { Measure } from './measure';
import type { PreparedHistory } from './prepared-history';
import type { RuleId, RuleUnit } from './rule-id';
import type { RulePack } from './rule-pack';

/** What is told: each figure, or only those that are not within their limit. The figures are the same. */
export type Asked = 'all' | 'findings';

/** One paragraph of the regulation. One file, and one line in the registry. */
export interface DutyHourRule {
  readonly id: RuleId;
  /** In the Common Program Requirements of 2025, and what it was in those of 2023; empty for a specialty's own. */
  readonly paragraph: string;
  readonly paragraph2023: string;
  readonly unit: RuleUnit;
  readonly sense: 'at-most' | 'at-least';
  /** Told again as the same when its end moves, as a run of nights: by its first day. */
  readonly knownByFirstDay?: boolean;
  /** Each figure the rule looks at that is asked for, in order of time. Throws nothing. */
  measure(history: PreparedHistory, pack: RulePack, asked: Asked): Measure[];
}

/** What a file says of its rule besides how it measures. */
export type RuleText = Omit<DutyHourRule, 'measure'>;
