import type { Finding, FindingDiff } from '@housestaff/api-client';
import { dayRange, shortDay } from '@/shell/dates';
import { plural, ruleTitle, spokenName } from './words';

type Measured = Pick<Finding, 'ruleId' | 'measured' | 'limit' | 'unit' | 'severity'>;

const round = (value: number | null): number => Math.round((value ?? 0) * 10) / 10;
const hours = (value: number | null): string => `${round(value)} h`;

/** What was measured against what is asked, rule by rule, as one says it. */
const SAID: Readonly<Record<string, (measured: number | null, limit: number | null) => string>> = {
  'eighty-hour-week': (measured, limit) => `${hours(measured)} a week, ${hours((measured ?? 0) - (limit ?? 0))} over the limit of ${round(limit)}`,
  'patient-care-week': (measured, limit) => `${hours(measured)} of patient care a week, at most ${hours(limit)}`,
  'home-call': (measured, limit) => `${hours(measured)} a week with the work done on home call, at most ${hours(limit)}`,
  'one-day-in-seven': (measured, limit) => `${plural(round(measured), 'day')} free, ${round(limit)} needed`,
  'twenty-four-plus-four': (measured, limit) => `${hours(measured)} on duty without a break, at most ${hours(limit)}`,
  'longest-shift': (measured, limit) => `a shift of ${hours(measured)}, at most ${hours(limit)}`,
  'fourteen-after-call': (measured, limit) => `${hours(measured)} off after call, ${hours(limit)} needed`,
  'eight-hours-between': (measured, limit) => `${hours(measured)} off between duties, ${hours(limit)} needed`,
  'rest-as-long-as-shift': (measured, limit) => `${hours(measured)} off after a shift of ${hours(limit)}`,
  'night-float': (measured, limit) => `${plural(round(measured), 'night')} in a row, at most ${round(limit)}`,
  'every-third-night': (measured, limit) => `${plural(round(measured), 'call night')}, at most ${round(limit)}`,
  moonlighting: (measured, limit) => `moonlights as PGY-${round(measured)}, allowed from PGY-${round(limit)}`,
  'duties-overlap': () => 'two duties at the same time',
  supervision: (measured, limit) => `${plural(round(measured), 'attending')}, ${round(limit)} needed`,
};

/** "84 h a week, 4 h over the limit of 80". */
export function measureSaid({ ruleId, measured, limit, severity }: Measured): string {
  if (severity === 'not-assessable') return `${ruleTitle(ruleId).toLowerCase()}: can't be judged`;
  return SAID[ruleId]?.(measured, limit) ?? `${ruleTitle(ruleId).toLowerCase()}, ${round(measured)}${limit === null ? '' : ` against ${round(limit)}`}`;
}

/** Whom or what a finding is about: "Grace Whitlock", or for supervision "Clinic · AM". */
export function subjectOf(finding: Finding): string {
  return finding.personId === null ? (finding.place ?? 'Supervision') : spokenName(finding.personName);
}

/** Days of a finding without the year where they are within one, for a line in a list. */
export function daysSaid({ from, to }: Pick<Finding, 'from' | 'to'>): string {
  return dayRange(from, to).replace(/ \d{4}$/, (year) => (from.slice(0, 4) === year.trim() ? '' : year));
}

/** "Grace Whitlock: 84 h a week, 4 h over the limit of 80, 19 Nov – 16 Dec". */
export function findingSentence(finding: Finding): string {
  return `${subjectOf(finding)}: ${measureSaid(finding)}, ${daysSaid(finding)}`;
}

/** "252 h over 21 eligible days, 7 days of leave left out"; empty where the rule has no average. */
export function arithmeticSaid({ hours: total, days, eligibleDays }: Finding): string {
  if (total === null || total === undefined) return '';
  const leave = days - eligibleDays;
  return `${hours(total)} over ${plural(eligibleDays, 'eligible day')}${leave > 0 ? `, ${plural(leave, 'day')} of leave left out` : ''}`;
}

export function hasEffect({ added, removed, worsened, improved }: FindingDiff): boolean {
  return added.length + removed.length + worsened.length + improved.length > 0;
}

/** Whether somebody should look at it before it is saved. */
export function isWorse({ added, worsened }: FindingDiff): boolean {
  return added.length + worsened.length > 0;
}

/** "1 new violation, 1 worse, 2 resolved"; "no effect on findings". */
export function effectSaid({ added, removed, worsened, improved }: FindingDiff): string {
  const violations = added.filter((one) => one.severity === 'violation').length;
  const others = added.length - violations;
  const parts = [
    violations > 0 && plural(violations, 'new violation'),
    others > 0 && plural(others, violations > 0 ? 'other new finding' : 'new finding'),
    worsened.length > 0 && `${worsened.length} worse`,
    removed.length > 0 && `${removed.length} resolved`,
    improved.length > 0 && `${improved.length} better`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'no effect on findings';
}

/** A day of an override, "3 Dec". */
export function overrideSaid({ reason, by, at, version }: NonNullable<Finding['override']>): string {
  return `“${reason}” ${by}, ${shortDay(at.slice(0, 10))}, version ${version}`;
}
