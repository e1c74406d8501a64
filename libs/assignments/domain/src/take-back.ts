import type { Id } from '@housestaff/kernel';
import type { ScheduleRows } from './apply-changes';
import { CellLocked } from './assignments.errors';
import { carveStay } from './carve-stay';
import { changedHandDays } from './changed-hand-days';
import { changedPeriods, within, type ChangedPeriod } from './changed-periods';
import type { HandDuty } from './duty';
import type { Stay } from './stay';

interface RowsChanged {
  readonly stays: readonly ChangedPeriod[];
  /** Each of one day. */
  readonly handDays: readonly ChangedPeriod[];
}

function changesBetween(before: ScheduleRows, after: ScheduleRows): RowsChanged {
  return { stays: changedPeriods(before.stays, after.stays), handDays: changedHandDays(before.handDuties, after.handDuties) };
}

/** Of what a version changed, that which was changed once more since: with the person, the days, and before and after of the later change. */
export function changedSince(before: ScheduleRows, after: ScheduleRows, live: ScheduleRows): ChangedPeriod[] {
  const [done, since] = [changesBetween(before, after), changesBetween(after, live)];
  return [...within(since.stays, done.stays), ...within(since.handDays, done.handDays)];
}

/** Whose rows a version changed. */
export function peopleChanged(before: ScheduleRows, after: ScheduleRows): Set<Id> {
  const { stays, handDays } = changesBetween(before, after);
  return new Set([...stays, ...handDays].map(({ personId }) => personId));
}

/**
 * The live rows without what a version changed: its periods and days are as they were before it, everything else stays as
 * it is. Throws `CellLocked` where one of them was locked since.
 */
export function takeBack(before: ScheduleRows, after: ScheduleRows, live: ScheduleRows): ScheduleRows {
  const { stays, handDays } = changesBetween(before, after);
  const restored = stays.reduce((rows, change) => putBack(rows, change, before.stays), [...live.stays]);
  return { stays: joined(restored, before.stays), handDuties: dutiesBack(handDays, before.handDuties, live.handDuties) };
}

function putBack(stays: Stay[], { personId, period, before: rotationId }: ChangedPeriod, earlier: readonly Stay[]): Stay[] {
  const own = (stay: Stay): boolean => stay.personId === personId;
  const was = earlier.find((stay) => own(stay) && stay.period.start <= period.start && period.start < stay.period.end);
  const { source = 'manual', locked = false, note = '' } = was ?? {};
  const carved = carveStay(stays.filter(own), { kind: 'set-stay', personId, period, rotationId, source, locked, note });
  return [...stays.filter((stay) => !own(stay)), ...carved];
}

/** Pieces that were one stay before are one stay again. */
function joined(stays: readonly Stay[], earlier: readonly Stay[]): Stay[] {
  return [...stays].sort(byPersonAndDay).reduce<Stay[]>((done, stay) => {
    const last = done.at(-1);
    if (!last || !wereOne(last, stay, earlier)) return [...done, stay];
    return [...done.slice(0, -1), { ...last, period: { start: last.period.start, end: stay.period.end } }];
  }, []);
}

function wereOne(first: Stay, second: Stay, earlier: readonly Stay[]): boolean {
  if (first.personId !== second.personId || first.rotationId !== second.rotationId || first.period.end !== second.period.start) return false;
  const holds = ({ personId, rotationId, period }: Stay): boolean =>
    personId === first.personId && rotationId === first.rotationId && period.start <= first.period.start && second.period.end <= period.end;
  return earlier.some(holds);
}

function dutiesBack(handDays: readonly ChangedPeriod[], earlier: readonly HandDuty[], live: readonly HandDuty[]): HandDuty[] {
  const days = new Set(handDays.map(({ personId, period }) => dayOf(personId, period.start)));
  const onDay = ({ personId, date }: HandDuty): boolean => days.has(dayOf(personId, date));
  const wasLocked = (duty: HandDuty): boolean => earlier.some((one) => one.locked && isSameDuty(one, duty));
  const locked = live.find((duty) => onDay(duty) && duty.locked && !wasLocked(duty));
  if (locked) throw new CellLocked(locked);
  return [...live.filter((duty) => !onDay(duty)), ...earlier.filter(onDay)];
}

function isSameDuty(one: HandDuty, other: HandDuty): boolean {
  return one.personId === other.personId && one.date === other.date && one.half === other.half && one.activityId === other.activityId;
}

function dayOf(personId: Id, date: string): string {
  return `${personId}|${date}`;
}

function byPersonAndDay(a: Stay, b: Stay): number {
  if (a.personId !== b.personId) return a.personId < b.personId ? -1 : 1;
  return a.period.start < b.period.start ? -1 : 1;
}
