import { addDays, type Id } from '@housestaff/kernel';
import { CatalogIndex } from './catalog-index';
import type { BlockingAbsence, DutyCatalog, MinuteSpan } from './duty-catalog';
import type { Duty, Half, HandDuty } from './duty';
import { FreeHalves } from './free-halves';
import { handDutiesOf, isInHouseCall } from './hand-duties';
import { MIDNIGHT, NOON } from './half-times';
import type { Stay } from './stay';
import { templateDutiesOf } from './template-duties';
import { trimOverlaps } from './trim-overlaps';

interface OwnRows {
  readonly personId: Id;
  readonly stays: Stay[];
  readonly absences: BlockingAbsence[];
  readonly byHand: HandDuty[];
}

const NOBODY: ReadonlySet<Id> = new Set();

/**
 * The duties that stays and weekly patterns make, with what people put by hand, less leave, holidays and the days
 * after in-house calls, and with what events put in their place. By person, then in order of time. Each person's duties
 * depend on their own rows only. `attending`: who has protected time also on days on which they are on no rotation.
 */
export function materialise(
  stays: readonly Stay[],
  catalog: DutyCatalog | CatalogIndex,
  absences: readonly BlockingAbsence[],
  handDuties: readonly HandDuty[],
  attending: ReadonlySet<Id> = NOBODY,
): Duty[] {
  const index = catalog instanceof CatalogIndex ? catalog : new CatalogIndex(catalog);
  const people = new Map<Id, OwnRows>();
  const own = (id: Id): OwnRows => people.get(id) ?? people.set(id, { personId: id, stays: [], absences: [], byHand: [] }).get(id)!;
  for (const stay of stays) own(stay.personId).stays.push(stay);
  for (const duty of handDuties) own(duty.personId).byHand.push(duty);
  for (const id of attending) if (index.protectedDaysOf(id).length > 0) own(id);
  for (const absence of absences) people.get(absence.personId)?.absences.push(absence);
  return [...people.keys()].sort().flatMap((id) => dutiesOf(people.get(id)!, attending.has(id), index));
}

function dutiesOf({ personId, stays, absences, byHand }: OwnRows, beyondStays: boolean, index: CatalogIndex): Duty[] {
  const ordered = [...stays].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const made = handDutiesOf(byHand, ordered, FreeHalves.of(absences), index);
  const taken = FreeHalves.of(absences);
  for (const row of byHand) if (row.activityId === null) taken.add(row.date, row.half);
  for (const duty of made) for (const half of halvesTaken(duty, index)) taken.add(duty.date, half);
  const template = templateDutiesOf({ personId, beyondStays }, ordered, { taken, afterCall: afterCalls(made, index) }, index);
  return [...made, ...trimOverlaps(template, made)].sort(inOrder);
}

/** A whole-day duty takes the halves it works in; one that begins in the evening leaves the day as it is, less what it overlaps. */
function halvesTaken({ mayOverlap, half, during, date, zone }: Duty, index: CatalogIndex): Half[] {
  if (mayOverlap) return [];
  if (half !== 'day' || during === null) return [half];
  const working = (span: MinuteSpan): boolean => {
    const { start, end } = index.range(date, span, zone);
    return during.start < end && start < during.end;
  };
  return HALVES.filter((one) => working(DAYTIME[one]));
}

const HALVES = ['am', 'pm'] as const;
const DAYTIME = { am: { start: 0, end: NOON }, pm: { start: NOON, end: 16 * 60 } } as const;

/** The days after one person's in-house calls that last the night. */
export function afterCalls(made: readonly Duty[], index: CatalogIndex): FreeHalves {
  const free = new FreeHalves();
  for (const duty of made) {
    const activity = index.activity(duty.activityId);
    if (activity && lastsTheNight(duty, index) && isInHouseCall(activity)) free.add(addDays(duty.date, 1), 'day');
  }
  return free;
}

/** Without times a call is taken to last the night, unless leave took its afternoon. */
function lastsTheNight({ date, half, during, zone }: Duty, index: CatalogIndex): boolean {
  return during === null ? half !== 'am' : during.end > index.range(date, { start: MIDNIGHT, end: MIDNIGHT }, zone).end;
}

const HALF_ORDER = { am: 0, day: 0, pm: 1 } as const;

function inOrder(a: Duty, b: Duty): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return HALF_ORDER[a.half] - HALF_ORDER[b.half] || (a.during?.start ?? 0) - (b.during?.start ?? 0);
}
