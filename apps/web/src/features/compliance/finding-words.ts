import type { Finding, FindingOverride } from '@housestaff/api-client';
import { dayRange, moment, shortDay, weekdayDay } from '@/shell/dates';
import { count, figure, listed, spokenName } from './model/figures';
import { type Measured, ofFinding } from './model/measured';
import { specOf } from './model/rule-specs';

export { spokenName } from './model/figures';

const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());

/** What is wrong, in few words: "Too many hours a week". */
export function findingTitle({ ruleId }: Pick<Finding, 'ruleId'>): string {
  return specOf(ruleId).broken;
}

/** A rule as columns name it: "80 h week". */
export function ruleInShort(ruleId: string): string {
  return specOf(ruleId).short;
}

/** Whom it is about: "Grace Whitlock", or of supervision the place. */
export function findingSubject({ personId, personName, place }: Pick<Finding, 'personId' | 'personName' | 'place'>): string {
  return personId === null ? (place ?? 'Supervision') : spokenName(personName);
}

/** One sentence: "91 h a week on average, 19 Nov – 16 Dec 2026; at most 80 h." Times are in `zone`. */
export function findingSentence(finding: Finding, zone = 'local'): string {
  return sentenceOf(ofFinding(finding), zone);
}

/** "91 h a week, at most 80 h": a finding in a line of a list. */
export function findingInShort(finding: Finding): string {
  const one = ofFinding(finding);
  if (one.measured === null) return cannotTell(one);
  const said = specOf(one.ruleId).said({ ...one, rows: [] }, 'local');
  return one.limit === null ? said : `${said}, ${specOf(one.ruleId).allowed(one.limit)}`;
}

/** How the figure came about: "312 h over 24 eligible days = 91 h a week; 4 vacation days left out". Empty where the sentence says it all. */
export function findingArithmetic(finding: Finding): string {
  return arithmeticOf(ofFinding(finding));
}

/** Which hours were used. */
export function basisWords(basis: string): string {
  if (basis === 'logged') return 'From logged hours.';
  return basis === 'mixed' ? 'From logged hours where there are any, from the schedule otherwise.' : 'From scheduled hours.';
}

/** "Published anyway in version 13 by Dana Whitcombe, Tue 1 Dec, 14:06: short of staff." */
export function overrideWords({ reason, by, at, version }: FindingOverride): string {
  return `Published anyway in version ${version} by ${by}, ${moment(at)}: ${reason.trim().replace(/\.$/, '')}.`;
}

export function sentenceOf(one: Measured, zone = 'local'): string {
  if (one.measured === null) return `${cannotTell(one, `, ${dayRange(one.from, one.to)}`)}.`;
  const { said, allowed, average } = specOf(one.ruleId);
  const when = average ? `, ${dayRange(one.from, one.to)}` : '';
  return `${capital(said(one, zone))}${when}${one.limit === null ? '' : `; ${allowed(one.limit)}`}.`;
}

/** Why there is no figure: "Can't be told, 1 – 28 Jul 2026: no times for ICU day". */
function cannotTell({ ruleId, missing, rows, from }: Measured, when = ''): string {
  const reasons: string[] = [];
  if (missing.length > 0) reasons.push(`no times for ${listed(missing)}`);
  const timed = [...new Set(rows.filter((row) => row.start !== null && row.end !== null).map((row) => row.date))].sort();
  if (ruleId === 'home-call' && timed.length > 0) reasons.push(`nobody said whether there was a call-in on ${listed(timed.map(shortDay))}`);
  if (ruleId === 'moonlighting' && missing.length === 0) reasons.push(`no PGY is entered for ${weekdayDay(rows[0]?.date ?? from)}`);
  if (ruleId === 'supervision') reasons.push('a learner has no PGY entered');
  return reasons.length > 0 ? `Can't be told${when}: ${listed(reasons)}` : `Can't be told${when}`;
}

export function arithmeticOf(one: Measured): string {
  if (one.measured === null) return '';
  const parts = [equation(one), leaveLeftOut(one)].filter(Boolean);
  return parts[0] ? parts.join('; ') : '';
}

/** "312 h over 24 eligible days = 91 h a week". */
function equation(one: Measured): string {
  const { ruleId, measured, limit, hours, eligibleDays } = one;
  const days = count(eligibleDays, 'eligible day');
  if (hours !== null) return `${figure(hours)} h over ${days}${wholeWeek(one) ? ', taken as a whole week,' : ''} = ${figure(measured)} h a week`;
  if (ruleId === 'one-day-in-seven') return `${days} ÷ 7 = ${figure(eligibleDays / 7)}, so ${figure(limit)} due; ${figure(measured)} found`;
  if (ruleId === 'every-third-night' && one.days >= 7) return `${days} ÷ 3 = ${figure(eligibleDays / 3)}, so at most ${figure(limit)}; ${figure(measured)} found`;
  if (ruleId === 'supervision') return `${figure(limit)} needed − ${figure(measured)} present = ${figure((limit ?? 0) - (measured ?? 0))} short`;
  return '';
}

/** A stay shorter than a week that is judged as one: its figure says so. */
export function wholeWeek({ hours, measured, days, eligibleDays }: Measured): boolean {
  if (!hours || !measured || days >= 7) return false;
  return Math.abs((hours * 7) / measured - (eligibleDays + 7 - days)) < 0.05;
}

/** "4 vacation days left out"; empty without leave. */
function leaveLeftOut({ days, eligibleDays, leave }: Measured): string {
  const left = days - eligibleDays;
  const kinds = [...new Set(leave.map((one) => one.kind))];
  if (left <= 0) return '';
  return `${count(left, kinds.length === 1 ? `${kinds[0]} day` : 'day of leave', kinds.length === 1 ? `${kinds[0]} days` : 'days of leave')} left out`;
}
