import { addDays, type Id } from '@housestaff/kernel';
import { CatalogIndex } from './catalog-index';
import type { BlockingAbsence, DutyCatalog } from './duty-catalog';
import type { Duty, HandDuty } from './duty';
import { FreeHalves } from './free-halves';
import { freesNextDay, handDutiesOf } from './hand-duties';
import { timesIn } from './half-times';
import type { Stay } from './stay';
import { templateDutiesOf } from './template-duties';
import { trimOverlaps } from './trim-overlaps';

interface OwnRows {
  readonly stays: Stay[];
  readonly absences: BlockingAbsence[];
  readonly byHand: HandDuty[];
}

/**
 * The duties that stays and weekly patterns make, with what people put by hand, less leave, holidays and the days
 * after in-house calls. By person, then in order of time. Each person's duties depend on their own rows only.
 */
export function materialise(
  stays: readonly Stay[],
  catalog: DutyCatalog | CatalogIndex,
  absences: readonly BlockingAbsence[],
  handDuties: readonly HandDuty[],
): Duty[] {
  const index = catalog instanceof CatalogIndex ? catalog : new CatalogIndex(catalog);
  const people = new Map<Id, OwnRows>();
  const own = (id: Id): OwnRows => people.get(id) ?? people.set(id, { stays: [], absences: [], byHand: [] }).get(id)!;
  for (const stay of stays) own(stay.personId).stays.push(stay);
  for (const duty of handDuties) own(duty.personId).byHand.push(duty);
  for (const absence of absences) people.get(absence.personId)?.absences.push(absence);
  return [...people.keys()].sort().flatMap((id) => dutiesOf(people.get(id)!, index));
}

function dutiesOf({ stays, absences, byHand }: OwnRows, index: CatalogIndex): Duty[] {
  const ordered = [...stays].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const made = handDutiesOf(byHand, ordered, FreeHalves.of(absences), index);
  const taken = FreeHalves.of(absences);
  for (const row of byHand) if (row.activityId === null) taken.add(row.date, row.half);
  for (const duty of made) if (takesItsHalf(duty)) taken.add(duty.date, duty.half);
  const template = templateDutiesOf(ordered, { taken, afterCall: afterCalls(made, index) }, index);
  return [...made, ...trimOverlaps(template, made)].sort(inOrder);
}

/** A timed whole-day duty takes what it overlaps; any other takes the half-days it stands in. */
function takesItsHalf(duty: Duty): boolean {
  return !duty.mayOverlap && (duty.half !== 'day' || duty.during === null);
}

function afterCalls(made: readonly Duty[], index: CatalogIndex): FreeHalves {
  const free = new FreeHalves();
  for (const duty of made) {
    const activity = index.activity(duty.activityId);
    if (activity && freesNextDay(activity, timesIn(activity.times, duty.half, true) ?? null)) free.add(addDays(duty.date, 1), 'day');
  }
  return free;
}

const HALF_ORDER = { am: 0, day: 0, pm: 1 } as const;

function inOrder(a: Duty, b: Duty): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return HALF_ORDER[a.half] - HALF_ORDER[b.half] || (a.during?.start ?? 0) - (b.during?.start ?? 0);
}
