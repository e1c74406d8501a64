import type { ChangeInput } from '@housestaff/assignments/application';
import { addDays, dateRange, weekday, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { AcademicBlock } from '@housestaff/program/domain';
import { ATTENDINGS, CLINIC_FACULTY, RESIDENTS, STUDENTS, type DemoResident } from './demo-cast';
import { ATTENDING, FACULTY_CLINICS } from './demo-rotations';

/** Who and what is stored, by the names that the cast has. */
export interface DemoIds {
  /** By family name. */
  person(familyName: string): Id;
  /** By abbreviation for residents' rotations, by name for the faculty's. */
  rotation(name: string): Id;
  activity(code: string): Id;
}

const stay = (personId: Id, rotationId: Id, period: DateRange, locked = false): ChangeInput => ({ kind: 'set-stay', personId, rotationId, from: period.start, to: period.end, locked });

/** The cells of a resident's year in halves: two entries a block. */
export function halvesOf({ year }: DemoResident): { code: string; locked: boolean }[] {
  return year.split(' ').flatMap((cell) => {
    const locked = cell.endsWith('!');
    const [first = '', second = first] = cell.replace('!', '').split('/');
    return [
      { code: first, locked },
      { code: second, locked },
    ];
  });
}

export function residentStays(blocks: readonly AcademicBlock[], ids: DemoIds): ChangeInput[] {
  const [orientation, ...numbered] = blocks;
  return RESIDENTS.flatMap((resident) => {
    const person = ids.person(resident.family);
    const halves = halvesOf(resident);
    const opening = orientation ? [stay(person, ids.rotation('ORI'), orientation.period)] : [];
    return [...opening, ...numbered.flatMap((block, index) => blockStays(person, block, halves.slice(2 * index, 2 * index + 2), ids))];
  });
}

function blockStays(person: Id, { period, splitOn }: AcademicBlock, halves: readonly { code: string; locked: boolean }[], ids: DemoIds): ChangeInput[] {
  const [first, second] = halves;
  if (!first || !second) return [];
  if (first.code === second.code || splitOn === null) return [stay(person, ids.rotation(first.code), period, first.locked)];
  return [
    stay(person, ids.rotation(first.code), dateRange(period.start, splitOn), first.locked),
    stay(person, ids.rotation(second.code), dateRange(splitOn, period.end), second.locked),
  ];
}

/** Weeks from Friday to Thursday, across block borders; the first and the last are cut by the year. */
export function attendingWeeks(year: DateRange): DateRange[] {
  const weeks: DateRange[] = [];
  let from: LocalDate = year.start;
  while (from < year.end) {
    const to = [nextFriday(from), year.end].sort()[0] ?? year.end;
    weeks.push(dateRange(from, to));
    from = to;
  }
  return weeks;
}

function nextFriday(after: LocalDate): LocalDate {
  return addDays(after, (5 - weekday(after) + 6) % 7 + 1);
}

/** Clinic all year with the inpatient weeks over it; a later change replaces what it covers. */
export function facultyStays(year: DateRange, ids: DemoIds): ChangeInput[] {
  const clinic = [...ATTENDINGS.FMIT, ...CLINIC_FACULTY].map((name, index) => stay(ids.person(name), ids.rotation(FACULTY_CLINICS[index % 2] ?? ''), year));
  const services = Object.keys(ATTENDINGS) as (keyof typeof ATTENDINGS)[];
  return [...clinic, ...services.flatMap((service) => turns(service, attendingWeeks(year), ids))];
}

function turns(service: keyof typeof ATTENDINGS, weeks: readonly DateRange[], ids: DemoIds): ChangeInput[] {
  const names = ATTENDINGS[service];
  return weeks.map((week, index) => stay(ids.person(names[index % names.length] ?? ''), ids.rotation(ATTENDING[service]), week));
}

/** Two blocks of clerkship for each student, one after the other. */
export function studentStays(blocks: readonly AcademicBlock[], ids: DemoIds): ChangeInput[] {
  return STUDENTS.flatMap(({ familyName }, index) => {
    const [first, last] = [blocks[2 * index + 1], blocks[2 * index + 2]];
    return first && last ? [stay(ids.person(familyName), ids.rotation('MS'), dateRange(first.period.start, last.period.end))] : [];
  });
}
