import { toEpochDay, type TimeRange } from '@housestaff/kernel';
import type { CatalogIndex } from './catalog-index';
import type { CatalogActivity, MinuteSpan } from './duty-catalog';
import type { Duty, Half, HandDuty } from './duty';
import type { FreeHalves } from './free-halves';
import { clipToHalf, timesIn } from './half-times';
import type { Stay } from './stay';

/** One person's duties made by hand, with the activity's times; leave takes them, or the half of them it covers. */
export function handDutiesOf(rows: readonly HandDuty[], stays: readonly Stay[], leave: FreeHalves, index: CatalogIndex): Duty[] {
  return rows.flatMap((row) => {
    const activity = row.activityId === null ? undefined : index.activity(row.activityId);
    return activity ? placeOutsideLeave(row, activity, stays, leave, index) : [];
  });
}

function placeOutsideLeave(row: HandDuty, activity: CatalogActivity, stays: readonly Stay[], leave: FreeHalves, index: CatalogIndex): Duty[] {
  const away = leave.on(toEpochDay(row.date));
  const halves = { am: row.half !== 'pm' && !away.am, pm: row.half !== 'am' && !away.pm };
  if (!halves.am && !halves.pm) return [];
  const whole = row.half !== 'day' || (halves.am && halves.pm);
  const half: Half = whole ? row.half : halves.am ? 'am' : 'pm';
  const full = timesIn(activity.times, row.half, true);
  const span = whole || !full ? full : clipToHalf(full, half as 'am' | 'pm');
  if (full && !span) return [];
  return [dutyOf(row, activity, half, span ?? null, stays, index)];
}

function dutyOf(row: HandDuty, activity: CatalogActivity, half: Half, span: MinuteSpan | null, stays: readonly Stay[], index: CatalogIndex): Duty {
  const stay = stays.find((one) => one.period.start <= row.date && row.date < one.period.end);
  const zone = index.zoneOf(stay?.rotationId ?? null);
  return {
    id: row.id,
    personId: row.personId,
    activityId: activity.id,
    rotationId: stay?.rotationId ?? null,
    stayId: stay?.id ?? null,
    date: row.date,
    half,
    during: duringOf(activity, span, row.date, zone, index),
    zone,
    source: row.source,
    locked: row.locked,
    mayOverlap: activity.mayOverlap,
  };
}

/** Time off has no hours, whatever times it was given. */
export function duringOf(activity: CatalogActivity, span: MinuteSpan | null, date: string, zone: string, index: CatalogIndex): TimeRange | null {
  return span && activity.category !== 'time-off' ? index.range(date, span, zone) : null;
}

/** After a night of it in the house the next day is free. */
export function isInHouseCall(activity: CatalogActivity): boolean {
  return activity.dutyKind === 'call' && activity.place === 'in-house';
}
