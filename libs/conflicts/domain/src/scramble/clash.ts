import type { Half } from '@housestaff/assignments/domain';
import { addDays, localDateOf, minuteOfDayOf, type LocalDate, type TimeRange } from '@housestaff/kernel';
import type { Halves } from './out-span';

const NOON = 720;

/** When something is to be done. */
export interface WorkTime {
  readonly date: LocalDate;
  readonly half: Half;
  /** Null where its activity has no times. */
  readonly during: TimeRange | null;
  readonly zone: string;
}

/** What somebody does around that time anyway. */
export interface OwnDuty extends Omit<WorkTime, 'zone'> {
  /** "Intensive care". */
  readonly name: string;
  readonly dutyKind: string;
  readonly rest: boolean;
  /** A duty of their own, not of a weekly pattern. */
  readonly byHand: boolean;
  readonly mayOverlap: boolean;
  readonly locked: boolean;
  /** The very thing that is to be done. */
  readonly same: boolean;
  /** A night in the house: the day after it is free. */
  readonly freesNextDay: boolean;
  /** Why they can't be spared from it; null: they can. */
  readonly needed: string | null;
}

export interface Clash {
  readonly code: 'on-leave' | 'busy' | 'needed' | 'post-call' | 'same-work' | 'locked';
  /** As a coordinator says it: "Has In-house call then". */
  readonly words: string;
}

const POST_CALL: Clash = { code: 'post-call', words: 'Post-call then' };

export interface Freedom {
  readonly clash: Clash | null;
  readonly onBackup: boolean;
  /** What they would leave for it. */
  readonly leaves: readonly string[];
}

/** Whether somebody could do it, by what stands in their schedule: nobody is put on two duties, or worked on leave. */
export function freedomFor(work: WorkTime, own: readonly OwnDuty[], away: (date: LocalDate) => Halves): Freedom {
  const near = own.filter((duty) => touches(work, duty));
  const onBackup = own.some(({ dutyKind, date, ...time }) => dutyKind === 'backup' && (date === work.date || touches(work, { date, ...time })));
  const meeting = near.filter(({ dutyKind }) => dutyKind !== 'backup');
  const clash = onLeave(work, away) ?? postCall(work, own) ?? meeting.map(clashOf).find((one) => one !== null) ?? replaced(work, own) ?? null;
  const leaves = meeting.filter(({ byHand, rest }) => !byHand && !rest).map(({ name }) => name);
  return { clash, onBackup, leaves: [...new Set(leaves)] };
}

function onLeave(work: WorkTime, away: (date: LocalDate) => Halves): Clash | null {
  const missed = halvesOf(work).some(({ date, half }) => away(date)[half]);
  return missed ? { code: 'on-leave', words: 'On leave' } : null;
}

function postCall({ date }: WorkTime, own: readonly OwnDuty[]): Clash | null {
  return own.some((duty) => duty.freesNextDay && addDays(duty.date, 1) === date) ? POST_CALL : null;
}

/** The half-days that it takes: a night also the morning that it ends in. */
export function halvesOf({ date, half, during, zone }: WorkTime): { date: LocalDate; half: 'am' | 'pm' }[] {
  if (during === null) return half === 'day' ? [{ date, half: 'am' }, { date, half: 'pm' }] : [{ date, half }];
  const last = localDateOf(during.end - 1, zone);
  const found: { date: LocalDate; half: 'am' | 'pm' }[] = [];
  for (let day = date; day <= last; day = addDays(day, 1)) {
    if (day > date || minuteOfDayOf(during.start, zone) < NOON) found.push({ date: day, half: 'am' });
    if (day < last || minuteOfDayOf(during.end - 1, zone) >= NOON) found.push({ date: day, half: 'pm' });
  }
  return found;
}

function clashOf({ same, rest, dutyKind, byHand, name, needed, locked }: OwnDuty): Clash | null {
  if (same) return { code: 'same-work', words: 'Is on it already' };
  if (dutyKind === 'post-call') return POST_CALL;
  if (locked) return { code: 'locked', words: `${name} is locked` };
  if (rest) return null;
  if (byHand) return { code: 'busy', words: `Has ${name} then` };
  return needed === null ? null : { code: 'needed', words: needed };
}

/** A duty put by hand takes the place of another one of that half, whenever in it that is. */
function replaced(work: WorkTime, own: readonly OwnDuty[]): Clash | null {
  const there = own.find((one) => one.byHand && one.date === work.date && one.half === work.half && one.dutyKind !== 'backup');
  if (!there) return null;
  return there.dutyKind === 'post-call' ? POST_CALL : { code: 'busy', words: `Has ${there.name} that day` };
}

function touches(work: WorkTime, { date, half, during }: Pick<OwnDuty, 'date' | 'half' | 'during'>): boolean {
  if (work.during && during) return work.during.start < during.end && during.start < work.during.end;
  return date === work.date && (half === work.half || half === 'day' || work.half === 'day');
}
