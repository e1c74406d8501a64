import type { ActivityOfProgram, EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { addDays, contains, localDateOf, minuteOfDayOf, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { pgyRole } from '../shared/people-words';

type Line = readonly (string | number | null)[];

/** Contacts, which schedules don't carry. */
export interface Contact {
  readonly externalId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface AmionFacts {
  readonly schedule: EffectiveSchedule;
  readonly contacts: ReadonlyMap<Id, Contact>;
  readonly range: DateRange;
  /** Said in the header. */
  readonly made: string;
}

const DAY = 86_400_000;
const NAMED_BY_ACTIVITY = new Set(['call', 'night-float', 'backup']);

/**
 * Report 625c: header lines, then 17 columns. Programs' scripts drop seven lines or eight, and lines of fewer than nine
 * fields: so the header has seven of fewer fields, and an empty one.
 */
export function* report625c(facts: AmionFacts): Generator<Line> {
  const { range, schedule, made } = facts;
  const duties = timed(facts);
  yield [`Assignments for ${amionDate(range.start)} through ${amionDate(addDays(range.end, -1))}`];
  yield [`${schedule.catalog.program.name}: ${made}`];
  yield [`Times of the program's zone ${schedule.catalog.zone}. End at or before start: next day`];
  yield [`${untimedCount(facts)} duties without times are left out`];
  yield ['Fields 1-6: staff name; unique id; backup id; assignment name; unique id; backup id'];
  yield ['Fields 7-13: date; start; end; staff type; pager; telephone; e-mail'];
  yield ['Fields 14-17: messageable; note; assignment type; grouping'];
  yield [];
  for (const row of rowsOf(duties, facts)) yield row;
}

/** Report 619: one day, the first nine columns, under six header lines of which two are empty. */
export function* report619(facts: AmionFacts): Generator<Line> {
  yield [`Assignments for ${amionDate(facts.range.start)}`];
  yield [`${facts.schedule.catalog.program.name}: ${facts.made}`];
  yield ['Fields 1-6: staff name; unique id; backup id; assignment name; unique id; backup id'];
  yield ['Fields 7-9: date; start; end'];
  yield [];
  yield [];
  for (const row of rowsOf(timed(facts), facts)) yield row.slice(0, 9);
}

/** "7-1-26" */
export function amionDate(date: LocalDate): string {
  return `${Number(date.slice(5, 7))}-${Number(date.slice(8))}-${date.slice(2, 4)}`;
}

function isWork(duty: Duty, { range }: AmionFacts, activities: ReadonlyMap<Id, ActivityOfProgram>): boolean {
  const activity = activities.get(duty.activityId);
  return activity !== undefined && activity.category !== 'time-off' && contains(range, duty.date);
}

function timed(facts: AmionFacts): Duty[] {
  const activities = activitiesOf(facts);
  const byDay = new Map<LocalDate, Duty[]>();
  for (const duty of facts.schedule.duties) {
    if (duty.during === null || !isWork(duty, facts, activities)) continue;
    const own = byDay.get(duty.date);
    if (own) own.push(duty);
    else byDay.set(duty.date, [duty]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, duties]) => duties);
}

function untimedCount(facts: AmionFacts): number {
  const activities = activitiesOf(facts);
  return facts.schedule.duties.filter((duty) => duty.during === null && isWork(duty, facts, activities)).length;
}

function activitiesOf({ schedule }: AmionFacts): Map<Id, ActivityOfProgram> {
  return new Map(schedule.catalog.activities.map((one) => [one.id, one]));
}

function* rowsOf(duties: readonly Duty[], facts: AmionFacts): Generator<Line> {
  const activities = activitiesOf(facts);
  const rotations = new Map(facts.schedule.catalog.rotations.map((one) => [one.id, one]));
  const people = new Map(facts.schedule.people.map((one) => [one.id, one]));
  for (const duty of duties) {
    const [person, activity] = [people.get(duty.personId), activities.get(duty.activityId)];
    if (!person || !activity) continue;
    const rotation = rotations.get(duty.rotationId ?? '');
    for (const piece of pieces(duty)) yield rowOf({ person, activity, rotation, piece, zone: duty.zone, contact: facts.contacts.get(person.id) });
  }
}

/** Longer than a day can't be said in one row: its end would be taken for the same day's. */
function pieces({ during }: Duty): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let start = during?.start ?? 0; during && start < during.end; start += DAY) parts.push({ start, end: Math.min(start + DAY, during.end) });
  return parts;
}

interface Shown {
  readonly person: PersonOfProgram;
  readonly activity: ActivityOfProgram;
  readonly rotation: RotationOfProgram | undefined;
  readonly piece: { readonly start: number; readonly end: number };
  readonly zone: string;
  readonly contact: Contact | undefined;
}

function rowOf({ person, activity, rotation, piece, zone, contact }: Shown): Line {
  const date = localDateOf(piece.start, zone);
  const own = rotation === undefined || NAMED_BY_ACTIVITY.has(activity.dutyKind);
  const phone = dialled(contact?.phone ?? null);
  return [
    ...[person.displayName, contact?.externalId ?? person.id, ''],
    ...[own ? activity.name : rotation.name, own ? activity.id : rotation.id, ''],
    ...[amionDate(date), clock(piece.start, zone), clock(piece.end, zone)],
    ...[pgyRole(person, date), phone, phone, contact?.email ?? '', ''],
    ...[activity.name, activity.dutyKind, rotation?.category ?? activity.category],
  ];
}

/** "0700" */
function clock(instant: number, zone: string): string {
  const minute = minuteOfDayOf(instant, zone);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`;
}

/** Without the plus that a spreadsheet would take for a formula; an apostrophe would be no number. */
function dialled(phone: string | null): string {
  return (phone ?? '').replace(/^[=+\-@\s]+/, '');
}
