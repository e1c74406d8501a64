import { lackedTypeOf, NOT_QUALIFIED } from '@housestaff/compliance/application';
import { addDays, daysWords, intersect } from '@housestaff/kernel';
import { NOBODY, type Detected, type Detector, type Ground } from './detected';
import { current } from './finding-conflicts';
import { handWork, stayPieces, dutyPiece } from './pieces';

/** Somebody without what their rotation or activity asks for: they never had it, or it is over by then. */
export const credentials: Detector = (ground, facts) =>
  current(facts)
    .filter(({ ruleId, personId }) => ruleId === NOT_QUALIFIED && personId !== null)
    .map((finding): Detected => {
      const [personId, typeId] = [finding.personId!, lackedTypeOf(finding)];
      const period = intersect({ start: finding.from, end: finding.to }, facts.window)!;
      const held = ground.people.get(personId)?.qualifications ?? [];
      const expired = held.some((one) => one.typeId === typeId && one.expires !== null && one.expires < addDays(finding.from, 1));
      const place = `${finding.rotationId ?? ''} ${typeId}`;
      const days = finding.measured ?? 0;
      return {
        ...NOBODY,
        ...{ kind: expired ? 'expired-certification' : 'missing-credential', severity: finding.severity as Detected['severity'], personIds: [personId], place, period, weight: days, giver: personId },
        title: `${ground.nameOf(personId)}: ${finding.place ?? ''}`,
        why: `Without it on ${days} of the ${finding.days} days up to ${daysWords(period).split(' – ').at(-1) ?? ''}.`,
        lines: [],
        ways: waysOf(personId, finding.rotationId, period, ground),
      };
    });

/** The whole of the stay as far as it lies ahead: a certificate mended halfway helps nobody who was moved. */
function waysOf(personId: string, rotationId: string | null, period: { start: string; end: string }, ground: Ground): Detected['ways'] {
  const stays = stayPieces(personId, period, ground).filter((piece) => piece.kind === 'stay' && piece.rotationId === rotationId);
  if (stays.length > 0) return [stays];
  return handWork(personId, period, ground).map((duty) => [dutyPiece(duty)]);
}
