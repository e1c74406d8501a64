import { daysBetween, InvalidValue, type Id, type LocalDate } from '@housestaff/kernel';
import { ABSENCE_KINDS, type AbsenceKind } from '../absence';
import { PolicyTwice } from './leave-policy.errors';

/** When requests for an academic year are taken. `to` is the first day on which they aren't any more. */
export interface RequestWindow {
  readonly yearId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Days on which nobody takes leave. `kinds` null: of no kind. */
export interface Blackout {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string;
  readonly kinds: readonly AbsenceKind[] | null;
}

export const AWAY_GROUPS = ['everyone', 'residents', 'faculty', 'pgy', 'rotation'] as const;

/** At most so many of a group are away at the same time. */
export interface MostAway {
  readonly among: (typeof AWAY_GROUPS)[number];
  /** Of the group `pgy`. */
  readonly pgy: number | null;
  /** Of the group `rotation`: those who are on it on the day. */
  readonly rotationId: Id | null;
  readonly most: number;
}

/** What a program asks of leave that can be planned. Kinds that nobody foresees are held to their quota alone. */
export interface LeavePolicy {
  /** Fewest days from the request to the first day away. */
  readonly noticeDays: number | null;
  /** Most days from the request to the first day away. */
  readonly aheadDays: number | null;
  readonly windows: readonly RequestWindow[];
  readonly blackouts: readonly Blackout[];
  readonly mostAway: readonly MostAway[];
}

/** Of a program that decided nothing: any day may be asked for. */
export const NO_LEAVE_POLICY: LeavePolicy = { noticeDays: null, aheadDays: null, windows: [], blackouts: [], mostAway: [] };

const MOST_DAYS_AHEAD = 730;
const MOST_PEOPLE = 999;
const HIGHEST_PGY = 9;
const LONGEST_REASON = 200;

/** The policy as it is kept, reasons trimmed. Throws naming the field and the row. */
export function planLeavePolicy(policy: LeavePolicy): LeavePolicy {
  checkLead('policy.noticeDays', policy.noticeDays);
  checkLead('policy.aheadDays', policy.aheadDays);
  if (policy.noticeDays !== null && policy.aheadDays !== null && policy.noticeDays > policy.aheadDays) {
    throw new InvalidValue('policy.noticeDays', policy.noticeDays, `at most ${policy.aheadDays}, the most days ahead`);
  }
  policy.windows.forEach((one, row) => {
    checkDays(`policy.windows[${row}].to`, one);
    once(policy.windows, row, (other) => other.yearId === one.yearId, `policy.windows[${row}].yearId`);
  });
  policy.blackouts.forEach((one, row) => checkBlackout(one, `policy.blackouts[${row}]`));
  policy.mostAway.forEach((one, row) => {
    checkMost(one, `policy.mostAway[${row}]`);
    once(policy.mostAway, row, (other) => sameGroup(one, other), `policy.mostAway[${row}].among`);
  });
  return { ...policy, blackouts: policy.blackouts.map((one) => ({ ...one, reason: one.reason.trim() })), mostAway: policy.mostAway.map(ofGroup) };
}

/** PGY and rotation only where the group has them. */
function ofGroup({ among, pgy, rotationId, most }: MostAway): MostAway {
  return { among, pgy: among === 'pgy' ? pgy : null, rotationId: among === 'rotation' ? rotationId : null, most };
}

function sameGroup(one: MostAway, other: MostAway): boolean {
  const [a, b] = [ofGroup(one), ofGroup(other)];
  return a.among === b.among && a.pgy === b.pgy && a.rotationId === b.rotationId;
}

function checkLead(field: string, days: number | null): void {
  if (days !== null && (!Number.isInteger(days) || days < 0 || days > MOST_DAYS_AHEAD)) throw new InvalidValue(field, days, `whole days, 0 to ${MOST_DAYS_AHEAD}, or none`);
}

function checkDays(field: string, { from, to }: { from: LocalDate; to: LocalDate }): void {
  if (daysBetween(from, to) <= 0) throw new InvalidValue(field, to, `a day after ${from}`);
}

function checkBlackout({ from, to, reason, kinds }: Blackout, field: string): void {
  checkDays(`${field}.to`, { from, to });
  if (reason.trim() === '' || reason.length > LONGEST_REASON) throw new InvalidValue(`${field}.reason`, reason, `why, in 1 to ${LONGEST_REASON} letters`);
  const known = kinds === null || (kinds.length > 0 && kinds.every((kind) => ABSENCE_KINDS.includes(kind)));
  if (!known) throw new InvalidValue(`${field}.kinds`, kinds, 'some kinds of leave, or none for all of them');
}

function checkMost({ among, pgy, rotationId, most }: MostAway, field: string): void {
  if (!AWAY_GROUPS.includes(among)) throw new InvalidValue(`${field}.among`, among, AWAY_GROUPS.join(', '));
  if (!Number.isInteger(most) || most < 1 || most > MOST_PEOPLE) throw new InvalidValue(`${field}.most`, most, `whole people, 1 to ${MOST_PEOPLE}`);
  if (among === 'pgy' && (pgy === null || !Number.isInteger(pgy) || pgy < 1 || pgy > HIGHEST_PGY)) throw new InvalidValue(`${field}.pgy`, pgy, `a PGY, 1 to ${HIGHEST_PGY}`);
  if (among === 'rotation' && rotationId === null) throw new InvalidValue(`${field}.rotationId`, rotationId, 'a rotation');
}

function once<T>(rows: readonly T[], row: number, same: (other: T) => boolean, field: string): void {
  const first = rows.findIndex(same);
  if (first !== row) throw new PolicyTwice(field, first, row);
}
