import { toEpochDay, type Id } from '@housestaff/kernel';
import type { CatalogIndex, DayCells } from './catalog-index';
import type { CatalogActivity, MinuteSpan } from './duty-catalog';
import type { Duty, Half } from './duty';
import type { FreeHalf, FreeHalves } from './free-halves';
import { duringOf, isInHouseCall } from './hand-duties';
import { MIDNIGHT, timesIn } from './half-times';
import type { Stay } from './stay';

/** What stands against the pattern: leave and halves taken by hand, and days after a call. */
export interface Obstacles {
  readonly taken: FreeHalves;
  readonly afterCall: FreeHalves;
}

/** Whose duties they are; with `beyondStays` also the protected time on days on which they are on no rotation. */
export interface TemplateOwner {
  readonly personId: Id;
  readonly beyondStays: boolean;
}

/**
 * One person's duties from the weekly patterns of their stays, day by day, with what events put in their place. A call
 * in a pattern frees the day after it.
 */
export function templateDutiesOf({ personId, beyondStays }: TemplateOwner, stays: readonly Stay[], obstacles: Obstacles, index: CatalogIndex): Duty[] {
  const duties: Duty[] = [];
  for (const stay of stays) {
    const end = toEpochDay(stay.period.end);
    for (let day = toEpochDay(stay.period.start); day < end; day += 1) duties.push(...dutiesOn(day, { personId, stay }, obstacles, index));
  }
  if (!beyondStays) return duties;
  const days = index.protectedDaysOf(personId).filter((day) => !stays.some(({ period }) => toEpochDay(period.start) <= day && day < toEpochDay(period.end)));
  return [...duties, ...days.flatMap((day) => dutiesOn(day, { personId, stay: null }, obstacles, index))];
}

interface Place {
  readonly personId: Id;
  readonly stay: Stay | null;
}

interface Piece {
  readonly half: Half;
  readonly activity: CatalogActivity;
  readonly span: MinuteSpan | null;
}

function dutiesOn(epochDay: number, place: Place, obstacles: Obstacles, index: CatalogIndex): Duty[] {
  const { cells, closed } = index.planOn(epochDay, place.personId, place.stay?.rotationId ?? null);
  if (cells.am === null && cells.pm === null) return [];
  const taken = obstacles.taken.on(epochDay);
  const shut = closed.am || closed.pm;
  const pieces = piecesOf(cells, shut ? { am: taken.am || closed.am, pm: taken.pm || closed.pm } : taken, index).filter(
    ({ activity, half }) => isRest(activity) || !isFree(obstacles.afterCall.on(epochDay), half),
  );
  if (pieces.some(callThroughNight)) obstacles.afterCall.add(epochDay + 1, 'day');
  const { date } = index.day(epochDay);
  return pieces.map((piece) => dutyOf(piece, place, date, index));
}

/** Both halves alike make one duty where the activity has whole-day times; a half that is taken leaves the other. */
function piecesOf(cells: DayCells, taken: FreeHalf, index: CatalogIndex): Piece[] {
  const am = cells.am !== null && !taken.am ? index.activity(cells.am) : undefined;
  const pm = cells.pm !== null && !taken.pm ? index.activity(cells.pm) : undefined;
  if (am && am === pm && am.times?.day) return [{ half: 'day', activity: am, span: am.times.day }];
  const amAlone = cells.pm === null && !taken.pm;
  const pmAlone = cells.am === null && !taken.am;
  return [...pieceOf('am', am, amAlone), ...pieceOf('pm', pm, pmAlone)];
}

function pieceOf(half: Half, activity: CatalogActivity | undefined, alone: boolean): Piece[] {
  if (!activity) return [];
  const span = timesIn(activity.times, half, alone);
  return span === undefined ? [] : [{ half, activity, span }];
}

function callThroughNight({ activity, half, span }: Piece): boolean {
  return isInHouseCall(activity) && (span === null ? half !== 'am' : span.end > MIDNIGHT);
}

function isRest(activity: CatalogActivity): boolean {
  return activity.category === 'time-off' || activity.dutyKind === 'post-call' || activity.dutyKind === 'off';
}

function isFree(free: FreeHalf, half: Half): boolean {
  return half === 'am' ? free.am : half === 'pm' ? free.pm : free.am && free.pm;
}

function dutyOf({ half, activity, span }: Piece, { personId, stay }: Place, date: string, index: CatalogIndex): Duty {
  const zone = index.zoneOf(stay?.rotationId ?? null);
  return {
    id: null,
    personId,
    activityId: activity.id,
    rotationId: stay?.rotationId ?? null,
    stayId: stay?.id ?? null,
    date,
    half,
    during: duringOf(activity, span, date, zone, index),
    zone,
    source: 'template',
    locked: false,
    mayOverlap: activity.mayOverlap,
  };
}
