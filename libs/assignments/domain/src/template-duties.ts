import { toEpochDay } from '@housestaff/kernel';
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

/** One person's duties from the weekly patterns of their stays, day by day. A call in a pattern frees the day after it. */
export function templateDutiesOf(stays: readonly Stay[], obstacles: Obstacles, index: CatalogIndex): Duty[] {
  const duties: Duty[] = [];
  for (const stay of stays) {
    const end = toEpochDay(stay.period.end);
    for (let day = toEpochDay(stay.period.start); day < end; day += 1) duties.push(...dutiesOn(day, stay, obstacles, index));
  }
  return duties;
}

interface Piece {
  readonly half: Half;
  readonly activity: CatalogActivity;
  readonly span: MinuteSpan | null;
}

function dutiesOn(epochDay: number, stay: Stay, obstacles: Obstacles, index: CatalogIndex): Duty[] {
  const day = index.day(epochDay);
  const cells = index.cells(stay.rotationId, day);
  if (cells.am === null && cells.pm === null) return [];
  const pieces = piecesOf(cells, obstacles.taken.on(epochDay), index).filter(
    ({ activity, half }) => isRest(activity) || !isFree(obstacles.afterCall.on(epochDay), half),
  );
  if (pieces.some(callThroughNight)) obstacles.afterCall.add(epochDay + 1, 'day');
  return pieces.map((piece) => dutyOf(piece, stay, day.date, index));
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

function dutyOf({ half, activity, span }: Piece, stay: Stay, date: string, index: CatalogIndex): Duty {
  const zone = index.zoneOf(stay.rotationId);
  return {
    id: null,
    personId: stay.personId,
    activityId: activity.id,
    rotationId: stay.rotationId,
    stayId: stay.id,
    date,
    half,
    during: duringOf(activity, span, date, zone, index),
    zone,
    source: 'template',
    locked: false,
    mayOverlap: activity.mayOverlap,
  };
}
