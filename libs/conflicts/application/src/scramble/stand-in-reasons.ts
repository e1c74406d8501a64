import { isShort, type OpenWork, type StandInFacts } from '@housestaff/conflicts/domain';
import type { ScrambleGround } from './scramble-ground';
import { isNightCall } from './stand-in-facts';

/** What speaks for somebody, and what it costs, in the order in which one asks. */
export function reasonsFor({ facts, addedHours }: { facts: StandInFacts; addedHours: number }, work: OpenWork, ground: ScrambleGround): string[] {
  const { onBackup, leaves, rest, unusual, owed, points, hoursPerWeek, daysSinceCall } = facts;
  const night = work.kind === 'duty' && isNightCall(ground, work.duty.activityId);
  const [before, after] = [Math.round(hoursPerWeek), Math.round(hoursPerWeek + addedHours)];
  return [
    onBackup ? 'On backup' : null,
    leaves.length > 0 ? `Leaves ${leaves.join(' and ')}` : 'Free then',
    isShort(rest) ? `Only ${rest < 1 ? 'minutes' : `${Math.floor(rest)} h`} of rest around it` : null,
    unusual,
    night ? callWords(daysSinceCall) : null,
    night ? `${points} call ${points === 1 ? 'point' : 'points'} in all` : null,
    before === after ? `${before} h a week` : `${before} h a week, ${after} with it`,
    owed > 0 ? `Is owed ${owed} already` : null,
  ].filter((words) => words !== null);
}

function callWords(days: number | null): string {
  return days === null ? 'No call before' : `Last call ${days === 1 ? 'the day' : `${days} days`} before`;
}
