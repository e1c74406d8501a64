import type { Finding, FindingDiff } from '@housestaff/api-client';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const RULES: Record<string, string> = {
  'eighty-hour-week': 'More than 80 hours a week',
  'one-day-in-seven': 'Too few days free',
  'twenty-four-plus-four': 'More than 24 + 4 hours on duty',
  'fourteen-after-call': 'Less than 14 hours after call',
  'eight-hours-between': 'Less than 8 hours between duties',
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

/** What an edit did to the findings, in one line; null when nothing changed. */
export function findingsEffect(diff: FindingDiff): { text: string; worse: boolean } | null {
  const worse = diff.added.length + diff.worsened.length;
  const better = diff.removed.length + diff.improved.length;
  const first = diff.added[0] ?? diff.worsened[0];
  if (first) {
    const more = worse > 1 ? ` and ${plural(worse - 1, 'more finding')}` : '';
    return { text: `${first.personName}: ${ruleTitle(first.ruleId).toLowerCase()} (${measure(first)})${more}`, worse: true };
  }
  return better > 0 ? { text: `${plural(better, 'finding')} resolved`, worse: false } : null;
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
