import { DUTY_HOUR_RULES, rulesOf, type DutyHourRule, type RuleId, type RulePack, type RuleUnit } from '@housestaff/compliance/domain';
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

const WORDS: Readonly<Record<RuleId | 'supervision' | 'duties-overlap' | 'not-qualified' | 'blocked-week', readonly [title: string, column: string]>> = {
  'eighty-hour-week': ['80 hours a week', 'h, average'],
  'eight-hours-between': ['8 hours between duties', 'least, h'],
  'fourteen-after-call': ['14 hours after call', 'least, h'],
  'one-day-in-seven': ['One day in seven free', 'days free'],
  'twenty-four-plus-four': ['24 + 4 hours', 'longest, h'],
  moonlighting: ['No moonlighting in PGY-1', 'PGY'],
  'night-float': ['Night float in a row', 'nights'],
  'every-third-night': ['Call every third night', 'nights'],
  'home-call': ['At-home call in the 80 hours', 'h, average'],
  'longest-shift': ['Longest shift', 'longest, h'],
  'rest-as-long-as-shift': ['Rest as long as the shift', 'least, h'],
  'patient-care-week': ['Patient care a week', 'h, average'],
  'department-week': ['Week in the department', 'h, average'],
  supervision: ['Attendings for the learners', 'attendings'],
  'not-qualified': ['Certifications and procedures', 'days without'],
  'blocked-week': ['Blocked weeks', 'days'],
  'duties-overlap': ['Two duties at the same time', 'h'],
};

/** Of a person's rule, of supervision, or of duties at the same time; others are named by their id. */
export function titleOf(ruleId: string): string {
  return (WORDS as Readonly<Record<string, readonly [string, string]>>)[ruleId]?.[0] ?? ruleId;
}

/** At-home call is judged by the hours of the eighty-hour week, and so by its limit. */
export function hasOwnLimit(ruleId: RuleId): boolean {
  return ruleId !== 'home-call';
}

/** Whether more or less of what is measured breaks the rule; duties at the same time have no limit but none. */
export function senseOf(ruleId: string): 'at-most' | 'at-least' {
  if (ruleId === 'supervision') return 'at-least';
  return DUTY_HOUR_RULES.find((rule) => rule.id === ruleId)?.sense ?? 'at-most';
}

/** The rules that a pack has on, in order. */
export function ruleInfos(pack: RulePack): RuleInfo[] {
  return rulesOf(pack).map((rule) => ruleInfo(rule, pack));
}

/** Throws NotFound, also for a rule that is off. */
export function ruleNamed(id: string, pack: RulePack): RuleInfo & { readonly id: RuleId } {
  const rule = rulesOf(pack).find((one) => one.id === id);
  if (!rule) throw new NotFound('rule', id);
  return { ...ruleInfo(rule, pack), id: rule.id };
}

export function isRuleId(id: string): id is RuleId {
  return DUTY_HOUR_RULES.some((rule) => rule.id === id);
}

function ruleInfo({ id, unit, sense, paragraph, paragraph2023 }: DutyHourRule, pack: RulePack): RuleInfo {
  const [title, column] = WORDS[id];
  return { id, title, column, unit, sense, paragraph, edition: `${pack.edition}; 2023: ${paragraph2023}`, severity: pack.rules[id].severity };
}
