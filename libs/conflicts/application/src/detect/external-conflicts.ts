import { isAtWork, type ActivityOfProgram } from '@housestaff/assignments/application';
import { closesWithTheClinic, isKeptFromEvents, type Half, type HandDuty } from '@housestaff/assignments/domain';
import { BLOCKED_WEEK } from '@housestaff/compliance/application';
import { addDays, contains, dayWords, daysWords, intersect, type Id } from '@housestaff/kernel';
import { NOBODY, type Detected, type Detector, type Facts, type Ground } from './detected';
import { current } from './finding-conflicts';
import { dutyPiece, handWork, stayPieces } from './pieces';

interface Commitment {
  readonly what: string;
  readonly duty: HandDuty & { activityId: Id };
  readonly severity: Detected['severity'];
}

/**
 * Work put by hand where something outside of the schedule holds: protected time, a closed clinic, a rotation away, and
 * time away that is expected, or approved but frees nobody.
 * Blocked weeks of faculty too.
 */
export const externalCommitments: Detector = (ground, facts) => {
  return [...byHand(ground, facts), ...blockedWeeks(ground, facts)];
};

function byHand(ground: Ground, facts: Facts): Detected[] {
  const commitments = [...ground.people.values()].filter(({ active }) => active).flatMap((person) => handWork(person.id, facts.window, ground).flatMap((duty) => commitmentOf(duty, ground) ?? []));
  return commitments.map(({ what, duty, severity }): Detected => {
    const [name, activity] = [ground.nameOf(duty.personId), ground.activities.get(duty.activityId)];
    return {
      ...NOBODY,
      ...{ kind: 'external-commitment', severity, personIds: [duty.personId], place: duty.activityId, period: { start: duty.date, end: addDays(duty.date, 1) }, weight: 1, giver: duty.personId },
      title: `${name}: ${activity?.name ?? 'work'} on ${dayWords(duty.date)} against ${what}`,
      why: `${name} is put down for ${activity?.name ?? 'work'} by hand, and has ${what} then.`,
      lines: [],
      ways: [[dutyPiece(duty)]],
    };
  });
}

/** Faculty on a service in a week that they blocked. */
function blockedWeeks(ground: Ground, facts: Facts): Detected[] {
  return current(facts).filter(({ ruleId, personId }) => ruleId === BLOCKED_WEEK && personId !== null).map((finding): Detected => {
    const personId = finding.personId!;
    const period = { start: finding.from, end: finding.to };
    return {
      ...NOBODY,
      ...{ kind: 'external-commitment', severity: 'warning', personIds: [personId], place: finding.rotationId ?? '', period, weight: finding.measured ?? 0, giver: personId },
      title: `${ground.nameOf(personId)} is on ${finding.place ?? 'a service'} in a week that they blocked`,
      why: `${daysWords(period)}: blocked in their preferences.`,
      lines: [],
      ways: [stayPieces(personId, intersect(period, facts.window) ?? period, ground)],
    };
  });
}

function commitmentOf(duty: HandDuty & { activityId: Id }, ground: Ground): Commitment | undefined {
  const activity = ground.activities.get(duty.activityId);
  if (!activity || activity.dutyKind === 'backup') return undefined;
  const rotation = ground.rotationOn(duty.personId, duty.date);
  const warning = (what: string): Commitment => ({ what, duty, severity: 'warning' });
  if (rotation?.category === 'away' && activity.place === 'in-house') return { what: `a rotation away (${rotation.name})`, duty, severity: 'violation' };
  const event = eventAgainst(duty, rotation?.category, activity, ground);
  if (event) return warning(event);
  const expected = ground.schedule.absences.find((one) => one.personId === duty.personId && contains(one.period, duty.date) && (one.status === 'anticipated' || (one.status === 'approved' && !one.blocking)));
  return expected && isAtWork(activity) ? warning(`time away (${expected.kind}, ${daysWords(expected.period)})`) : undefined;
}

function eventAgainst({ personId, date, half, activityId }: HandDuty, category: string | undefined, activity: ActivityOfProgram, { schedule, activities }: Ground): string | undefined {
  const { protectedTime = [], closures = [] } = schedule.catalog;
  const touches = (other: 'am' | 'pm', own: Half): boolean => own === 'day' || own === other;
  const held = isKeptFromEvents(category, activity) ? undefined : protectedTime.find((one) => one.personId === personId && one.day === date && touches(one.half, half) && one.activityId !== activityId);
  if (held) return `protected time (${activities.get(held.activityId)?.name ?? 'teaching'})`;
  const closed = closesWithTheClinic(category, activity) && closures.some((one) => one.day === date && touches(one.half, half));
  return closed ? 'a closed clinic' : undefined;
}
