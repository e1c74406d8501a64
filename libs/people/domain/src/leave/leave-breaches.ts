import { contains, daysBetween, daysWords, intersect, overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceDays } from '../absence';
import type { CountedLeave } from '../away-days';
import { leaveKind, type LeaveKind, type LeaveSettings } from '../leave-settings';
import type { AskedLeave } from './asked-leave';
import { crowdings, type AwayGround } from './most-away';

export interface YearOfProgram {
  readonly id: Id;
  readonly name: string;
  readonly period: DateRange;
}

/** What leave is held against. */
export interface LeaveGround extends AwayGround {
  /** The day on which it was asked for. */
  readonly askedOn: LocalDate;
  readonly settings: LeaveSettings;
  readonly years: readonly YearOfProgram[];
  /** All leave of the person, of any status. */
  readonly own: readonly CountedLeave[];
}

export type BreachCode = 'window' | 'blackout' | 'quota' | 'most-away' | 'rotation';

/** A rule of the program that leave does not keep. */
export interface LeaveBreach {
  readonly code: BreachCode;
  /** Changes with whatever the breach rests on: who accepts a breach accepts what they saw. */
  readonly key: string;
  /** For the person as well: names nobody else. */
  readonly message: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Who else is away. */
  readonly people: readonly Id[];
}

/** Counts against a quota. */
const TAKEN: ReadonlySet<string> = new Set(['approved', 'anticipated', 'requested']);

/** The program's rules that this leave would break, in the order in which a person reads them. */
export function breachesOf(asked: AskedLeave, ground: LeaveGround): LeaveBreach[] {
  const kind = leaveKind(ground.settings, asked.kind);
  const planned = kind.unforeseen ? [] : [...outsideWindow(asked, kind, ground), ...blackedOut(asked, kind, ground)];
  const placed = kind.unforeseen || !asked.blocking ? [] : [...tooManyAway(asked, ground), ...notEligible(asked, ground)];
  return [...planned, ...overQuota(asked, kind, ground), ...placed];
}

/** Days of a kind that a person has in a year, asked for ones included; `but` is left out. */
export function daysTaken(own: readonly CountedLeave[], kind: string, year: DateRange, but: Id | null): number {
  return own.filter((one) => one.kind === kind && one.id !== but && TAKEN.has(one.status)).reduce((sum, one) => sum + absenceDays(one, year), 0);
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

function breach(code: BreachCode, detail: unknown, message: string, { start, end }: DateRange, people: readonly Id[] = []): LeaveBreach {
  return { code, key: `${code}:${String(detail)}`, message, from: start, to: end, people };
}

function outsideWindow({ period }: AskedLeave, { label }: LeaveKind, { askedOn, settings: { policy }, years }: LeaveGround): LeaveBreach[] {
  const lead = daysBetween(askedOn, period.start);
  const found: LeaveBreach[] = [];
  if (policy.noticeDays !== null && lead < policy.noticeDays) {
    found.push(breach('window', `notice ${policy.noticeDays}`, `${label} is asked for at least ${days(policy.noticeDays)} ahead; this begins ${when(lead)}`, period));
  }
  if (policy.aheadDays !== null && lead > policy.aheadDays) {
    found.push(breach('window', `ahead ${policy.aheadDays}`, `${label} is asked for at most ${days(policy.aheadDays)} ahead; this begins ${when(lead)}`, period));
  }
  for (const window of policy.windows) {
    const year = years.find((one) => one.id === window.yearId);
    const shared = year && intersect(year.period, period);
    const open = { start: window.from, end: window.to };
    if (year && shared && !contains(open, askedOn)) found.push(breach('window', `${year.id} ${window.from} ${window.to}`, `Requests for ${year.name} are taken ${daysWords(open)}`, shared));
  }
  return found;
}

function when(lead: number): string {
  if (lead < 0) return `${days(-lead)} before it was asked for`;
  return lead === 0 ? 'on the same day' : `after ${days(lead)}`;
}

function blackedOut({ period, kind }: AskedLeave, { label }: LeaveKind, { settings: { policy } }: LeaveGround): LeaveBreach[] {
  return policy.blackouts
    .filter((one) => one.kinds === null || one.kinds.includes(kind))
    .flatMap((one) => {
      const shared = intersect({ start: one.from, end: one.to }, period);
      const what = one.kinds === null ? 'leave' : label.toLowerCase();
      return shared ? [breach('blackout', `${one.from} ${one.to} ${one.reason}`, `No ${what} ${daysWords({ start: one.from, end: one.to })}: ${one.reason}`, shared)] : [];
    });
}

function overQuota(asked: AskedLeave, { label, quota }: LeaveKind, { years, own }: LeaveGround): LeaveBreach[] {
  if (quota === null) return [];
  return years.flatMap((year) => {
    const [taken, wanted] = [daysTaken(own, asked.kind, year.period, asked.id), absenceDays(asked, year.period)];
    if (wanted === 0 || taken + wanted <= quota) return [];
    const message = `${label}: ${days(quota)} in ${year.name}; ${days(taken)} taken or asked for, this asks for ${days(wanted)}`;
    return [breach('quota', `${year.id} ${taken + wanted} of ${quota}`, message, intersect(asked.period, year.period) ?? asked.period)];
  });
}

function tooManyAway(asked: AskedLeave, ground: LeaveGround): LeaveBreach[] {
  return crowdings(asked, ground.settings.policy.mostAway, ground).map(({ rule, group, away, others, period }) => {
    const message = `At most ${rule.most} of ${group} away at once; with this ${away} would be on ${daysWords(period)}`;
    return breach('most-away', `${group} ${away} of ${rule.most} ${[...others].sort().join(',')}`, message, period, others);
  });
}

function notEligible({ personId, period }: AskedLeave, { places }: LeaveGround): LeaveBreach[] {
  const refusing = places.filter((one) => one.personId === personId && !one.leaveEligible && overlaps(one.period, period));
  return refusing.map((one) => {
    const shared = intersect(one.period, period) ?? period;
    return breach('rotation', `${one.rotationId} ${shared.start} ${shared.end}`, `${one.rotation} takes no leave: ${daysWords(shared)}`, shared);
  });
}
