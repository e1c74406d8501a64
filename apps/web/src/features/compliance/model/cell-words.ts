import type { ComplianceCell, RuleInfo } from '@housestaff/api-client';
import { figure } from './figures';
import { specOf } from './rule-specs';

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  pass: 'Within the limit',
  violation: 'Violation',
  warning: 'Warning',
  'not-assessable': 'Not assessable',
  'not-applicable': 'Does not apply',
};

export const TONES: Readonly<Record<string, 'bad' | 'warn' | 'good' | 'neutral'>> = { violation: 'bad', warning: 'warn', pass: 'good' };

const UNITS: Readonly<Record<string, string>> = { hours: 'h', days: 'days', nights: 'nights', pgy: 'PGY', people: 'attendings' };
const WEEKLY = new Set(['eighty-hour-week', 'patient-care-week', 'department-week', 'home-call']);

/** The unit of a rule's figure: "h a week" for an average, "h" for a rest or a stretch. */
export function unitWord({ id, unit }: Pick<RuleInfo, 'id' | 'unit'>): string {
  return WEEKLY.has(id) ? 'h a week' : (UNITS[unit] ?? unit);
}

/** How near a figure is to its limit, 0 to 1: the fuller, the closer. */
export function nearness({ sense }: Pick<RuleInfo, 'sense'>, { measured, limit }: Pick<ComplianceCell, 'measured' | 'limit'>): number {
  if (measured === null || limit === null || limit === 0) return 0;
  const share = sense === 'at-most' ? measured / limit : limit / Math.max(measured, 0.01);
  return Math.min(1, Math.max(0, share));
}

/** The spoken name of a cell. */
export function cellWords(whose: string, rule: RuleInfo, cell: ComplianceCell): string {
  const status = STATUS_WORDS[cell.status] ?? cell.status;
  const named = `${whose}, ${specOf(rule.id).short}`;
  if (cell.measured === null) return `${named}, ${status}`;
  return `${named}, ${figure(cell.measured)} ${unitWord(rule)}, limit ${figure(cell.limit)}, ${status}`;
}
