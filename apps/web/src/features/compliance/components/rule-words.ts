import type { ArithmeticWindow, ComplianceCell, RuleInfo } from '@housestaff/api-client';
import { dayRange } from '@/shell/dates';

/** One decimal at the most. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

export const unitWord = (unit: string): string => ({ hours: 'h', days: 'days', nights: 'nights', people: 'people' })[unit] ?? unit;

export const STATUS_WORDS: Record<string, string> = {
  pass: 'Within the limit',
  violation: 'Violation',
  warning: 'Warning',
  'not-assessable': 'Not assessable',
  'not-applicable': 'Does not apply',
};

/** How near a figure is to its limit, 0 to 1: the fuller, the closer. */
export function nearness(rule: RuleInfo, cell: ComplianceCell): number {
  const { measured, limit } = cell;
  if (measured === null || limit === null || limit === 0) return 0;
  const share = rule.sense === 'at-most' ? measured / limit : limit / Math.max(measured, 0.01);
  return Math.min(1, Math.max(0, share));
}

/** The spoken name of a cell. */
export function cellWords(name: string, rule: RuleInfo, cell: ComplianceCell): string {
  const status = STATUS_WORDS[cell.status] ?? cell.status;
  if (cell.measured === null) return `${name}, ${rule.title}, ${status}`;
  return `${name}, ${rule.title}, ${figure(cell.measured)} ${unitWord(rule.unit)}, limit ${figure(cell.limit)}, ${status}`;
}

/** Days as a fraction of a week in the words of the arithmetic: "312 h over 24 eligible days = 91 h a week". */
export function sentence(rule: RuleInfo, window: ArithmeticWindow): string {
  const unit = unitWord(rule.unit);
  const leave = window.days - window.eligibleDays;
  const left = leave > 0 ? `; ${leave} leave ${leave === 1 ? 'day' : 'days'} left out` : '';
  if (window.measured === null) return window.missing.length > 0 ? `No times for ${window.missing.join(', ')}.` : 'Nothing to measure.';
  if (rule.id === 'eighty-hour-week' && window.hours !== null) return `${figure(window.hours)} h over ${window.eligibleDays} eligible days = ${figure(window.measured)} h a week${left}.`;
  return `${figure(window.measured)} ${unit}, ${rule.sense === 'at-most' ? 'at most' : 'at least'} ${figure(window.limit)} ${unit}, ${dayRange(window.from, window.to)}${left}.`;
}
