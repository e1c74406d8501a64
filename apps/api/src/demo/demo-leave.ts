import type { ChangeInput } from '@housestaff/assignments/application';
import { addDays, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { ChangeLeaveSettings, CreateAbsence } from '@housestaff/people/application';
import { USUAL_LEAVE_SETTINGS, type AbsenceKind, type LeaveKind } from '@housestaff/people/domain';
import type { AcademicBlock } from '@housestaff/program/domain';
import { REQUESTED, RESIDENTS } from './demo-cast';
import type { DemoIds } from './demo-stays';

export interface DemoLeave extends Omit<CreateAbsence, 'programId'> {
  readonly familyName: string;
}

/** How far ahead the call is that somebody asks to be away from. */
const DAYS_TO_CALL = 6;

/** Vacation weeks of the year, requests that wait, and who is away today. */
export function leaveOf(blocks: readonly AcademicBlock[], today: LocalDate, ids: DemoIds): DemoLeave[] {
  const week = (familyName: string, place: string, status: 'approved' | 'requested'): DemoLeave => {
    const { from, to } = weekOf(blocks, place);
    return { familyName, personId: ids.person(familyName), kind: 'vacation', from, to, status };
  };
  return [
    ...RESIDENTS.flatMap(({ family, away }) => away.map((place) => week(family, place, 'approved'))),
    ...REQUESTED.map(([familyName, place]) => week(familyName, place, 'requested')),
    ...awayToday(today, (familyName) => ids.person(familyName)),
    { familyName: 'Quispe', personId: ids.person('Quispe'), kind: 'parental', ...span(blocks, 9, 10), status: 'approved', note: 'Returns in the second half of block 10' },
    { familyName: 'Whelan', personId: ids.person('Whelan'), kind: 'parental', ...span(blocks, 11, 12), status: 'anticipated', note: 'Due in the spring; the dates follow' },
    { familyName: 'Dias', personId: ids.person('Dias'), kind: 'parental', ...span(blocks, 8, 9, 0), status: 'approved' },
  ];
}

/** A request over the first call that somebody has in some days' time: what it takes to approve one. */
export function requestOverCall(roster: readonly ChangeInput[], today: LocalDate, ids: DemoIds): DemoLeave[] {
  const call = roster.find((one) => one.kind === 'put-duty' && one.activityId === ids.activity('CALL') && one.from > addDays(today, DAYS_TO_CALL));
  if (call?.kind !== 'put-duty') return [];
  return [{ familyName: '', personId: call.personId, kind: 'vacation', from: call.from, to: addDays(call.from, 3), status: 'requested', note: 'My sister’s wedding' }];
}

/** Granted over somebody else's next call, and nobody took it since: a conflict. */
export function leaveOverCall(roster: readonly ChangeInput[], today: LocalDate, ids: DemoIds): DemoLeave[] {
  const calls = roster.filter((one) => one.kind === 'put-duty' && one.activityId === ids.activity('CALL') && one.from > addDays(today, DAYS_TO_CALL));
  const call = calls.find((one) => one.personId !== calls[0]?.personId);
  return call ? [{ familyName: '', personId: call.personId, kind: 'bereavement', from: call.from, to: addDays(call.from, 1), status: 'approved' }] : [];
}

/** What the program asks of leave. */
export function leaveSettingsOf({ period }: { readonly period: DateRange }): ChangeLeaveSettings['settings'] {
  const year = Number(period.start.slice(0, 4));
  const rules: Partial<Record<AbsenceKind, Partial<LeaveKind>>> = { vacation: { quota: 20 }, conference: { quota: 5, countsAway: false, autoApprove: true }, interview: { quota: 8 } };
  const blackouts = [
    { from: `${year}-07-01`, to: `${year}-07-15`, reason: 'New interns begin', kinds: null },
    { from: `${year}-12-24`, to: `${year + 1}-01-02`, reason: 'The holiday schedule is fixed in October', kinds: ['vacation' as const] },
  ];
  const mostAway = [
    { among: 'residents' as const, pgy: null, rotationId: null, most: 5 },
    { among: 'pgy' as const, pgy: 3, rotationId: null, most: 2 },
  ];
  const { kinds, warnAt, limit } = USUAL_LEAVE_SETTINGS;
  return { kinds: kinds.map((one) => ({ ...one, ...rules[one.kind] })), warnAt, limit, policy: { noticeDays: null, aheadDays: null, windows: [], blackouts, mostAway } };
}

function awayToday(today: LocalDate, person: (familyName: string) => Id): DemoLeave[] {
  return [
    { familyName: 'Haas', personId: person('Haas'), kind: 'conference', from: addDays(today, -1), to: addDays(today, 3), status: 'approved', countsAway: false, note: 'Scientific assembly' },
    { familyName: 'Fontaine', personId: person('Fontaine'), kind: 'sick', from: today, to: addDays(today, 1), status: 'approved', note: 'Called in this morning' },
    { familyName: 'Solberg', personId: person('Solberg'), kind: 'vacation', from: addDays(today, 5), to: addDays(today, 12), status: 'approved' },
    { familyName: 'Nguema', personId: person('Nguema'), kind: 'interview', from: addDays(today, 8), to: addDays(today, 9), startsPm: true, status: 'requested' },
  ];
}

/** `6.2` is the second week of block 6. */
function weekOf(blocks: readonly AcademicBlock[], place: string): { from: LocalDate; to: LocalDate } {
  const [block = 1, week = 1] = place.split('.').map(Number);
  const from = addDays(startOf(blocks, block), 7 * (week - 1));
  return { from, to: addDays(from, 7) };
}

/** From the start of one block, through `days` of a later one. */
function span(blocks: readonly AcademicBlock[], first: number, last: number, days = 14): { from: LocalDate; to: LocalDate } {
  return { from: startOf(blocks, first), to: addDays(startOf(blocks, last), days) };
}

function startOf(blocks: readonly AcademicBlock[], ordinal: number): LocalDate {
  const block = blocks.find((one) => one.ordinal === ordinal);
  if (!block) throw new Error(`The demo has no block ${ordinal}`);
  return block.period.start;
}
