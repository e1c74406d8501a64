import { COMMON_PACK, rulesOf, type DutyHourRule, type RuleId, type RuleUnit } from '@housestaff/compliance/domain';
import { NotFound } from '@housestaff/kernel';

/** A rule as lists and columns name it. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly unit: RuleUnit;
  readonly paragraph: string;
  /** Of the requirements, with the paragraph's number in the one before. */
  readonly edition: string;
  readonly sense: 'at-most' | 'at-least';
  readonly severity: 'violation' | 'warning';
}

const WORDS: Readonly<Record<RuleId, readonly [title: string, column: string]>> = {
  'eighty-hour-week': ['80 hours a week', 'h, average'],
  'eight-hours-between': ['8 hours between duties', 'least, h'],
  'fourteen-after-call': ['14 hours after call', 'least, h'],
  'one-day-in-seven': ['One day in seven free', 'days free'],
  'twenty-four-plus-four': ['24 + 4 hours', 'longest, h'],
  moonlighting: ['No moonlighting in PGY-1', 'PGY'],
  'night-float': ['Nights in a row', 'most nights'],
  'every-third-night': ['Call every third night', 'calls'],
  'home-call': ['At-home call', 'h, average'],
  'longest-shift': ['Longest shift', 'longest, h'],
  'rest-as-long-as-shift': ['Rest as long as the shift', 'least, h'],
  'patient-care-week': ['Hours of patient care', 'h, average'],
};

export function ruleInfos(): RuleInfo[] {
  return rulesOf(COMMON_PACK).map(ruleInfo);
}

/** Throws NotFound. */
export function ruleNamed(id: string): RuleInfo & { readonly id: RuleId } {
  const rule = rulesOf(COMMON_PACK).find((one) => one.id === id);
  if (!rule) throw new NotFound('rule', id);
  return { ...ruleInfo(rule), id: rule.id };
}

function ruleInfo({ id, unit, sense, paragraph, paragraph2023 }: DutyHourRule): RuleInfo {
  const [title, column] = WORDS[id];
  return { id, title, column, unit, sense, paragraph, edition: `${COMMON_PACK.edition}; 2023: ${paragraph2023}`, severity: COMMON_PACK.rules[id].severity };
}
