import type { ScheduleFinding } from '@housestaff/assignments/application';
import { BLOCKED_WEEK, NOT_QUALIFIED, senseOf, titleOf } from '@housestaff/compliance/application';
import { dayWords, daysWords, intersect, overlaps, type DateRange, type Id } from '@housestaff/kernel';
import { NOBODY, type Detected, type Detector, type Facts, type Ground, type Piece } from './detected';
import { handPieces, stayPieces } from './pieces';

/** Found by the rule engine too, and conflicts of other kinds. */
const OTHERS: ReadonlySet<string> = new Set(['duties-overlap', 'supervision', NOT_QUALIFIED, BLOCKED_WEEK]);

/** What the rule engine finds of hours, of each person and rule: windows that overlap are one, as bad as the worst of them. */
export const dutyHours: Detector = (ground, facts) => {
  const found = current(facts).filter(({ ruleId, personId }) => personId !== null && !OTHERS.has(ruleId));
  return groups(found).map(({ period, worst, personId }) => {
    const { ruleId, severity, paragraph } = worst;
    return {
      ...NOBODY,
      ...{ kind: 'duty-hours' as const, severity: severity as Detected['severity'], personIds: [personId], place: ruleId, period, weight: excessOf(worst), giver: personId },
      title: `${ground.nameOf(personId)}: ${titleOf(ruleId)}`,
      why: `${figure(worst)}${paragraph === '' ? '' : ` (${paragraph})`}, ${daysWords({ start: worst.from, end: worst.to })}.`,
      lines: worst.rows.slice(0, 12).map((row) => `${dayWords(row.date)}: ${row.activityName}${row.hours === null ? '' : `, ${row.hours} h`}`),
      ways: waysOf(personId, worst, ground, facts),
    };
  });
};

/** Two duties of a person at the same time. */
export const doubleBooking: Detector = (ground, facts) =>
  current(facts)
    .filter(({ ruleId, personId }) => ruleId === 'duties-overlap' && personId !== null)
    .map((finding) => {
      const personId = finding.personId!;
      const [first, second] = finding.rows;
      const codes = [first?.activityCode, second?.activityCode].sort().join(' ');
      return {
        ...NOBODY,
        ...{ kind: 'double-booking' as const, severity: 'violation' as const, personIds: [personId], place: codes, period: { start: finding.from, end: finding.to }, weight: finding.measured ?? 0, giver: personId },
        title: `${ground.nameOf(personId)} is in two places, ${dayWords(finding.from)}`,
        why: `${first?.activityName ?? 'One duty'} and ${second?.activityName ?? 'another'} overlap by ${finding.measured ?? 0} h.`,
        lines: [],
        ways: handPieces(personId, { start: finding.from, end: finding.to }, ground).map((piece) => [piece]),
      };
    });

/** Somebody who could still give one of their duties away, or is on a service that wears them out. */
function waysOf(personId: Id, { from, to }: ScheduleFinding, ground: Ground, { window }: Facts): Piece[][] {
  const days = intersect({ start: from, end: to }, window);
  if (!days) return [];
  const byHand = handPieces(personId, days, ground).map((piece) => [piece]);
  return byHand.length > 0 ? byHand.reverse().slice(0, 3) : stayPieces(personId, days, ground).map((piece) => [piece]).slice(0, 2);
}

/** Those that reach into the days looked at, nobody published knowingly, and can be told. */
export function current({ findings, window }: Facts): ScheduleFinding[] {
  return findings.filter(({ severity, override, from, to }) => severity !== 'not-assessable' && override === null && overlaps({ start: from, end: to }, window));
}

interface Group {
  readonly personId: Id;
  readonly period: DateRange;
  readonly worst: ScheduleFinding;
}

function groups(findings: readonly ScheduleFinding[]): Group[] {
  const made: Group[] = [];
  const ordered = [...findings].sort((a, b) => compare(a.personId!, b.personId!) || compare(a.ruleId, b.ruleId) || compare(a.from, b.from) || compare(a.id, b.id));
  for (const finding of ordered) {
    const last = made.at(-1);
    const same = last && last.personId === finding.personId && last.worst.ruleId === finding.ruleId && finding.from < last.period.end;
    if (!same) made.push({ personId: finding.personId!, period: { start: finding.from, end: finding.to }, worst: finding });
    else made[made.length - 1] = { ...last, period: { start: last.period.start, end: finding.to > last.period.end ? finding.to : last.period.end }, worst: worse(last.worst, finding) };
  }
  return made;
}

function worse(one: ScheduleFinding, other: ScheduleFinding): ScheduleFinding {
  const graver = Number(other.severity === 'violation') - Number(one.severity === 'violation');
  return graver > 0 || (graver === 0 && excessOf(other) > excessOf(one)) ? other : one;
}

function excessOf({ ruleId, measured, limit }: ScheduleFinding): number {
  if (measured === null || limit === null) return 0;
  return Math.round(100 * (senseOf(ruleId) === 'at-most' ? measured - limit : limit - measured)) / 100;
}

function figure({ ruleId, measured, limit, unit, hours, days, eligibleDays }: ScheduleFinding): string {
  const bound = senseOf(ruleId) === 'at-most' ? 'at most' : 'at least';
  const average = hours === null ? '' : `: ${hours} h in ${eligibleDays} of ${days} days`;
  return `${measured ?? '–'} ${unit}, ${bound} ${limit ?? '–'} are allowed${average}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

