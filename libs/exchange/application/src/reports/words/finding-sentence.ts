import { dayWords } from '@housestaff/kernel';
import type { ReportFinding } from '../compliance-report';
import { momentWords } from './report-dates';
import { amount, figure } from './status-words';

const WEEK = 7;

type Sentence = (finding: ReportFinding, zone: string) => string;

/** What was found, in a sentence with its arithmetic. Days and times are those of the program's zone. */
export function findingSentence(finding: ReportFinding, zone: string): string {
  if (finding.severity === 'not-assessable') return notAssessable(finding);
  return (SENTENCES[finding.ruleId] ?? plainly)(finding, zone);
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'eighty-hour-week': weekly,
  'patient-care-week': weekly,
  'department-week': weekly,
  'home-call': (finding) => `With the time worked during at-home call: ${weekly(finding)}`,
  'one-day-in-seven': freeDays,
  'eight-hours-between': rest,
  'fourteen-after-call': rest,
  'rest-as-long-as-shift': rest,
  'twenty-four-plus-four': onEnd,
  'longest-shift': onEnd,
  'night-float': ({ measured, limit }) => `${amount(measured, 'nights')} of night float in a row; at most ${figure(limit)}.`,
  'every-third-night': ({ measured, limit, eligibleDays, leave }) => `${amount(measured, 'nights')} of in-house call in ${dayCount(eligibleDays, 'eligible ')}; at most ${figure(limit)}, one in three${leftOut(leave)}.`,
  moonlighting: ({ measured, limit, from }) => `Moonlighting as PGY-${figure(measured)} on ${dayWords(from)}; allowed from PGY-${figure(limit)} on.`,
  supervision: ({ measured, limit, place }) => `${place === null ? '' : `${place}: `}${amount(measured, 'people')} present, ${figure(limit)} needed.`,
  'not-qualified': ({ place, measured }) => `${place ?? 'Something is missing'}: without it on ${dayCount(measured ?? 0)}.`,
  'blocked-week': ({ place, measured }) => `${place ?? 'A service'} in a week that they blocked, ${dayCount(measured ?? 0)}.`,
  'duties-overlap': ({ measured }) => `Two duties at the same time for ${amount(measured, 'hours')}. Nothing else is measured until one of them is taken away.`,
};

/** "312 h over 24 eligible days = 91 h a week, at most 80 h; 4 vacation days left out." */
function weekly(finding: ReportFinding): string {
  const { hours, eligibleDays, measured, limit, leave } = finding;
  const week = isTakenAsAWeek(finding) ? ', taken as a whole week,' : '';
  return `${figure(hours)} h over ${dayCount(eligibleDays, 'eligible ')}${week} = ${figure(measured, limit)} h a week, at most ${figure(limit)} h${leftOut(leave)}.`;
}

/** A stay shorter than a week may be judged as one: its figure tells, since a program may choose. */
function isTakenAsAWeek({ hours, measured, days, eligibleDays }: ReportFinding): boolean {
  return hours !== null && measured !== null && days < WEEK && Math.abs(hours * WEEK - measured * (eligibleDays + WEEK - days)) < 0.5;
}

function freeDays({ measured, limit, eligibleDays, leave }: ReportFinding): string {
  return `${measured === 0 ? 'No free day' : `${figure(measured)} free ${measured === 1 ? 'day' : 'days'}`} in ${dayCount(eligibleDays, 'eligible ')}; at least ${figure(limit)}${leftOut(leave)}.`;
}

function rest({ measured, limit, at }: ReportFinding, zone: string): string {
  return `${figure(measured, limit)} h of rest before ${at === null ? 'the next duty' : momentWords(at, zone)}; at least ${figure(limit)} h.`;
}

function onEnd({ measured, limit, at }: ReportFinding, zone: string): string {
  return `${figure(measured, limit)} h on end${at === null ? '' : ` from ${momentWords(at, zone)}`}; at most ${figure(limit)} h.`;
}

function notAssessable({ missing, ruleId }: ReportFinding): string {
  const reason = missing.length > 0 ? `no times for ${missing.join(', ')}` : (UNKNOWN[ruleId] ?? "what it rests on isn't known");
  return `Can't be told: ${reason}.`;
}

/** What isn't known where it is no times. */
const UNKNOWN: Readonly<Record<string, string>> = {
  moonlighting: 'no PGY is entered for the day',
  supervision: 'a learner has no PGY',
  'home-call': 'nobody said whether there was a call-in',
};

/** A rule that has no sentence of its own yet. */
function plainly({ measured, limit, unit }: ReportFinding): string {
  return `Measured ${amount(measured, unit, limit)}, limit ${amount(limit, unit)}.`;
}

function dayCount(days: number, kind = ''): string {
  return `${figure(days)} ${kind}${days === 1 ? 'day' : 'days'}`;
}

/** "; 4 vacation days and 1 sick day left out" */
function leftOut(leave: ReportFinding['leave']): string {
  const byKind = new Map<string, number>();
  for (const { kind, days } of leave) byKind.set(kind, (byKind.get(kind) ?? 0) + days);
  const parts = [...byKind].filter(([, days]) => days > 0).map(([kind, days]) => dayCount(days, `${kind.replace(/[-_]/g, ' ')} `));
  return parts.length === 0 ? '' : `; ${parts.join(' and ')} left out`;
}
