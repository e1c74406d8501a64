import type { Finding } from '@housestaff/api-client';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const RULES: Record<string, string> = {
  'eighty-hour-week': 'More than 80 hours a week',
  'one-day-in-seven': 'Too few days free',
  'twenty-four-plus-four': 'More than 24 + 4 hours on duty',
  'fourteen-after-call': 'Less than 14 hours after call',
  'eight-hours-between': 'Less than 8 hours between duties',
  moonlighting: 'Moonlighting before it is allowed',
  'night-float': 'Too many nights in a row',
  'every-third-night': 'Call more often than every third night',
  'home-call': 'Home call takes the week over the limit',
  'longest-shift': 'Shift longer than allowed',
  'rest-as-long-as-shift': 'Less rest than the shift was long',
  'patient-care-week': 'Too many hours of patient care',
  supervision: 'Too few attendings',
  'duties-overlap': 'Two duties at the same time',
};

/** A rule as a coordinator says it. */
export function ruleTitle(ruleId: string): string {
  return RULES[ruleId] ?? ruleId.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** "84 h, limit 80 h". */
export function measure(finding: Pick<Finding, 'measured' | 'limit' | 'unit'>): string {
  const unit = finding.unit === 'hours' ? 'h' : finding.unit;
  if (finding.measured === null) return 'not assessable';
  const measured = `${Math.round(finding.measured * 10) / 10} ${unit}`;
  return finding.limit === null ? measured : `${measured}, limit ${finding.limit} ${unit}`;
}

/** A person's name from "Lindqvist, Nora" to "Nora Lindqvist". */
export function spokenName(name: string): string {
  const [family, given] = name.split(', ');
  return given ? `${given} ${family}` : name;
}

const KINDS: Record<string, string> = { vacation: 'VAC', sick: 'SICK', conference: 'CONF', parental: 'PAR', bereavement: 'BER', military: 'MIL', training: 'TRN', deployment: 'DEP', interview: 'INT', other: 'LV' };

/** Leave in as many letters as a cell holds. */
export function leaveCode(kind: string): string {
  return KINDS[kind] ?? 'LV';
}
