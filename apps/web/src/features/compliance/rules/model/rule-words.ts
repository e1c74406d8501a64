import type { RuleSetting } from '@housestaff/api-client';

/** What stands before and after the figure of a rule's limit. */
const LIMITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'eighty-hour-week': ['at most', 'h a week'],
  'patient-care-week': ['at most', 'h a week'],
  'department-week': ['at most', 'h a week'],
  'eight-hours-between': ['at least', 'h off'],
  'fourteen-after-call': ['at least', 'h off'],
  'one-day-in-seven': ['one in', 'days free'],
  'twenty-four-plus-four': ['at most', 'h'],
  moonlighting: ['from PGY', ''],
  'night-float': ['at most', 'nights'],
  'every-third-night': ['every', 'rd night'],
  'longest-shift': ['at most', 'h'],
  'rest-as-long-as-shift': ['at least', '× the shift'],
};

/** At-home call is measured against the limit of the eighty-hour week: it has none of its own. */
export function hasOwnLimit(ruleId: string): boolean {
  return ruleId !== 'home-call';
}

export function limitWords({ ruleId, sense, unit }: Pick<RuleSetting, 'ruleId' | 'sense' | 'unit'>): readonly [before: string, after: string] {
  return LIMITS[ruleId] ?? [sense === 'at-most' ? 'at most' : 'at least', unit === 'hours' ? 'h' : unit];
}

const UNITS: Readonly<Record<string, string>> = { 'every-third-night': 'th night' };

/** "at most 80 h a week", "every 3rd night". */
export function limitSaid(rule: Pick<RuleSetting, 'ruleId' | 'sense' | 'unit'>, limit: number): string {
  if (!hasOwnLimit(rule.ruleId)) return 'limit of the 80 hours';
  const [before, after] = limitWords(rule);
  if (rule.ruleId === 'every-third-night' && limit !== 3) return `${before} ${limit}${UNITS[rule.ruleId]}`;
  return [before, after.startsWith('rd') ? `${limit}${after}` : `${limit} ${after}`].join(' ').trim();
}

/** "on, violation, at most 80 h a week"; "off". */
export function policySaid(rule: RuleSetting, policy: { on: boolean; severity: string; limit: number }): string {
  if (!policy.on) return 'off';
  return `${limitSaid(rule, policy.limit)}, ${policy.severity}`;
}

const CATEGORIES: Readonly<Record<string, string>> = { 'critical-care': 'critical care', 'night-float': 'night float' };

/** "Emergency rotations only"; empty where the rule is for all. */
export function scopeSaid(categories: readonly string[] | null): string {
  if (categories === null) return '';
  const names = categories.map((one) => CATEGORIES[one] ?? one).join(', ');
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} rotations only`;
}

export const ROUNDINGS = [
  { value: 'floor' as const, label: 'Down: a part does not count' },
  { value: 'round' as const, label: 'To the nearest' },
  { value: 'ceil' as const, label: 'Up: a part counts whole' },
];

export const SEVERITIES = [
  { value: 'violation' as const, label: 'Violation', note: 'blocks publishing' },
  { value: 'warning' as const, label: 'Warning', note: 'is shown' },
];

export const METHODS = [
  { value: 'rotation-weights' as const, label: 'Rotation weights' },
  { value: 'pgy-weights' as const, label: 'PGY weights' },
  { value: 'ratio' as const, label: 'Ratio' },
];
