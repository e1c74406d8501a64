import { addDays, clock, moment, shortDay, weekdayDay } from '@/shell/dates';
import { count, figure, listed } from './figures';
import type { Measured } from './measured';

/** What one rule is called and how its figures are said. */
export interface RuleSpec {
  /** Of a column. */
  readonly short: string;
  /** A finding's title. */
  readonly broken: string;
  /** "91 h a week on average". */
  said(one: Measured, zone: string): string;
  /** "at most 80 h". */
  allowed(limit: number): string;
  /** Its figures are over a window of days, which is worth naming. */
  readonly average?: true;
}

const hours = (value: number | null) => `${figure(value)} h`;
const atMost = (limit: number) => `at most ${hours(limit)}`;
const atLeast = (limit: number) => `at least ${hours(limit)}`;

/** ", Fri 20 Nov, 06:00 to Sat 21 Nov, 11:30", the day once where it is one; empty where there are no times. */
function between(start: string | null | undefined, end: string | null | undefined, zone: string): string {
  if (!start || !end) return '';
  const [from, to] = [moment(start, zone), moment(end, zone)];
  const [day = ''] = from.split(',');
  return `, ${from} to ${to.startsWith(`${day},`) ? clock(end, zone) : to}`;
}

/** From the end of the first duty to the start of the second. */
function rest({ rows }: Measured, zone: string): string {
  return rows.length > 1 ? between(rows[0]?.end, rows.at(-1)?.start, zone) : '';
}

/** From the first duty's start to the last one's end. */
function stretch({ rows }: Measured, zone: string): string {
  return between(rows[0]?.start, rows.at(-1)?.end, zone);
}

function nights({ from, to }: Measured): string {
  return `, ${shortDay(from)} to the morning of ${shortDay(addDays(to, -1))}`;
}

function onDay({ rows, from }: Measured): string {
  return weekdayDay(rows[0]?.date ?? from);
}

export const RULE_SPECS: Readonly<Record<string, RuleSpec>> = {
  'eighty-hour-week': { short: '80 h week', broken: 'Too many hours a week', said: (one) => `${hours(one.measured)} a week on average`, allowed: atMost, average: true },
  'eight-hours-between': { short: '8 h between', broken: 'Too little rest between duties', said: (one, zone) => `${hours(one.measured)} off between duties${rest(one, zone)}`, allowed: atLeast },
  'fourteen-after-call': { short: '14 h after call', broken: 'Too little rest after call', said: (one, zone) => `${hours(one.measured)} off after 24 hours of call${rest(one, zone)}`, allowed: atLeast },
  'one-day-in-seven': { short: '1 day in 7', broken: 'Too few days free', said: (one) => `${count(one.measured ?? 0, 'free day')} in ${count(one.eligibleDays, 'day')}`, allowed: (limit) => `at least ${figure(limit)}`, average: true },
  'twenty-four-plus-four': {
    short: '24 + 4 h',
    broken: 'Too long on duty without a break',
    said: (one, zone) => `${hours(one.measured)} on duty without a break${stretch(one, zone)}`,
    allowed: (limit) => (limit === 28 ? 'at most 28 h: 24, and 4 to hand over' : atMost(limit)),
  },
  moonlighting: { short: 'Moonlighting', broken: 'Moonlighting before it is allowed', said: (one) => `moonlights as PGY-${figure(one.measured)} on ${onDay(one)}`, allowed: (limit) => `allowed from PGY-${figure(limit)}` },
  'night-float': { short: 'Night float', broken: 'Too many nights in a row', said: (one) => `${count(one.measured ?? 0, 'night')} of night float in a row${nights(one)}`, allowed: (limit) => `at most ${figure(limit)}` },
  'every-third-night': {
    short: 'Every 3rd night',
    broken: 'In-house call too often',
    said: (one) => `${count(one.measured ?? 0, 'night')} of in-house call in ${count(one.eligibleDays, 'day')}`,
    allowed: (limit) => `at most ${figure(limit)}`,
    average: true,
  },
  'home-call': { short: 'Home call', broken: 'Home call takes the week over the limit', said: (one) => `${hours(one.measured)} a week with the work done during home call`, allowed: atMost, average: true },
  'longest-shift': { short: 'Longest shift', broken: 'Shift too long', said: (one, zone) => `a shift of ${hours(one.measured)}${stretch(one, zone)}`, allowed: atMost },
  'rest-as-long-as-shift': { short: 'Rest after shift', broken: 'Less rest than the shift was long', said: (one, zone) => `${hours(one.measured)} off after a shift of ${hours(one.limit)}${rest(one, zone)}`, allowed: (limit) => `at least as long, ${hours(limit)}` },
  'patient-care-week': { short: 'Patient care', broken: 'Too many hours of patient care a week', said: (one) => `${hours(one.measured)} of patient care a week on average`, allowed: atMost, average: true },
  'department-week': { short: 'Department', broken: 'Too many hours a week in the department', said: (one) => `${hours(one.measured)} a week in the department on average`, allowed: atMost, average: true },
  supervision: { short: 'Supervision', broken: 'Too few attendings', said: (one) => `${[one.place, onDay(one)].filter(Boolean).join(', ')}: ${count(one.measured ?? 0, 'attending')}`, allowed: (limit) => `${figure(limit)} needed` },
  'not-qualified': { short: 'Certifications', broken: 'Certification or procedure missing', said: (one) => `${one.place ?? 'Something is missing'}: ${count(one.measured ?? 0, 'day')} without it`, allowed: () => 'none' },
  'blocked-week': { short: 'Blocked week', broken: 'On a service in a week that they blocked', said: (one) => `${one.place ?? 'a service'} on ${count(one.measured ?? 0, 'day')} that they blocked by preference`, allowed: () => 'none, as far as others can' },
  'rotation-maximum': { short: 'Maximum', broken: 'More of a rotation than the year allows', said: (one) => `${count(one.measured ?? 0, 'block')} of ${one.place ?? 'a rotation'}`, allowed: (limit) => `at most ${figure(limit)} in this year` },
  'duties-overlap': { short: 'Two at once', broken: 'Two duties at the same time', said: overlap, allowed: () => 'nothing of this person can be measured until one of them moves' },
};

function overlap({ rows, measured }: Measured, zone: string): string {
  const second = rows.at(-1);
  const names = listed([...new Set(rows.map((row) => row.activityName))]) || 'two duties';
  return `${names} at the same time for ${hours(measured)}${second?.start ? `, ${moment(second.start, zone)}` : ''}`;
}

/** A rule that came later than this page is still named. */
export function specOf(ruleId: string): RuleSpec {
  const words = ruleId.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return RULE_SPECS[ruleId] ?? { short: words, broken: words, said: (one) => figure(one.measured), allowed: (limit) => `limit ${figure(limit)}` };
}
