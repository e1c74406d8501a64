import { isAtWork } from '@housestaff/assignments/application';
import { afterCalls, CatalogIndex } from '@housestaff/assignments/domain';
import { addDays, dayWords, daysWords, intersect, lengthInDays, toEpochDay, type DateRange, type Id } from '@housestaff/kernel';
import { isHeavy } from '@housestaff/planning/application';
import { NOBODY, type Detected, type Detector, type Ground } from './detected';
import { dutyPiece, handWork, stayPieces } from './pieces';

/** More weeks of heavy service in a row than the program lets pass. */
export const backToBack: Detector = (ground, facts) =>
  [...ground.people.values()].filter((person) => person.active && person.kind === 'resident').flatMap((person) =>
    heavyRuns(person.id, ground).flatMap((period): Detected[] => {
      const weeks = lengthInDays(period) / 7;
      const [over, ahead] = [{ start: addDays(period.start, 7 * facts.heavyWeeks), end: period.end }, intersect(period, facts.window)];
      const tooMany = weeks > facts.heavyWeeks ? intersect(over, facts.window) : undefined;
      if (!tooMany || !ahead) return [];
      const inRow = stayPieces(person.id, period, ground);
      const names = inRow.flatMap((piece) => (piece.kind === 'stay' ? [`${daysWords(piece.period)}: ${ground.rotations.get(piece.rotationId)?.name ?? ''}`] : []));
      return [{
        ...NOBODY,
        ...{ kind: 'back-to-back', severity: 'warning', personIds: [person.id], place: '', period: tooMany, weight: Math.round(weeks), giver: person.id },
        title: `${person.displayName}: ${Math.round(weeks)} weeks of heavy service in a row`,
        why: `${daysWords(period)}; ${facts.heavyWeeks} weeks are still fine here.`,
        lines: names,
        ways: stayPieces(person.id, ahead, ground).map((piece) => [piece]),
      }];
    }),
  );

/** Stays on heavy rotations that follow each other without a day between. */
function heavyRuns(personId: Id, { schedule, rotations }: Ground): DateRange[] {
  const own = schedule.stays.filter((stay) => stay.personId === personId && isHeavy(rotations.get(stay.rotationId) ?? { category: '' }));
  const runs: DateRange[] = [];
  for (const { period } of own.sort((a, b) => (a.period.start < b.period.start ? -1 : 1))) {
    const last = runs.at(-1);
    if (last?.end === period.start) runs[runs.length - 1] = { start: last.start, end: period.end };
    else runs.push(period);
  }
  return runs;
}

/** Clinic and the like put by hand on the day after an in-house call, which patterns keep free. */
export const postCallClinic: Detector = (ground, { window }) => {
  const index = new CatalogIndex(ground.schedule.catalog);
  const nights = [...ground.people.values()].filter(({ kind }) => kind === 'resident');
  return nights.flatMap((person) => {
    const free = afterCalls((ground.duties.get(person.id) ?? []).filter(({ id }) => id !== null), index);
    const dayWork = handWork(person.id, window, ground).filter(({ activityId, date, half }) => {
      const activity = ground.activities.get(activityId);
      const { am, pm } = free.on(toEpochDay(date));
      return activity?.dutyKind === 'day' && activity.category === 'clinical' && isAtWork(activity) && (half === 'am' ? am : half === 'pm' ? pm : am || pm);
    });
    return dayWork.map((duty): Detected => {
      const activity = ground.activities.get(duty.activityId);
      return {
        ...NOBODY,
        ...{ kind: 'post-call-clinic', severity: 'warning', personIds: [person.id], place: duty.activityId, period: { start: duty.date, end: addDays(duty.date, 1) }, weight: 1, giver: person.id },
        title: `${person.displayName} has ${activity?.name ?? 'work'} the day after a call, ${dayWords(duty.date)}`,
        why: `In-house call begins on ${dayWords(addDays(duty.date, -1))}; the day after it is kept free.`,
        lines: [],
        ways: [[dutyPiece(duty)]],
      };
    });
  });
};
