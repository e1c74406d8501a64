import type { ChangeInput } from '@housestaff/assignments/application';
import { addDays, contains, eachDay, toEpochDay, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { AcademicBlock } from '@housestaff/program/domain';
import { RESIDENTS } from './demo-cast';
import type { DemoLeave } from './demo-leave';
import { halvesOf, type DemoIds } from './demo-stays';

/** From these rotations residents can be spared for a night. */
const LIGHT = new Set(['FMC', 'GER', 'SPM', 'CAR', 'ELE', 'SUR', 'PED']);
const [WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [3, 4, 5, 6];
/** Days between two calls of the same person, at least. */
const REST_DAYS = 6;

/**
 * In-house calls of 24 hours for the nights that no night float has (Friday, Saturday, and Wednesday at the end of a
 * half-block), each with the free day after it, and weeks of backup from Thursday. Seniors on light rotations take turns.
 */
export function callRoster(blocks: readonly AcademicBlock[], leave: readonly DemoLeave[], ids: DemoIds): ChangeInput[] {
  const roster = new Roster(leave);
  return blocks.flatMap((block) => eachDay(block.period).flatMap((day) => {
    const duties = isCallNight(block, day) ? callOn(day, roster.next(block, day, 2), ids) : [];
    return weekday(day) === THURSDAY ? [...duties, ...backupFrom(day, block.period, roster.next(block, day, 7), ids)] : duties;
  }));
}

export function isCallNight({ period }: AcademicBlock, day: LocalDate): boolean {
  if (weekday(day) === FRIDAY || weekday(day) === SATURDAY) return true;
  const week = Math.floor((toEpochDay(day) - toEpochDay(period.start)) / 7);
  return weekday(day) === WEDNESDAY && week % 2 === 1;
}

function callOn(day: LocalDate, familyName: string | undefined, ids: DemoIds): ChangeInput[] {
  if (!familyName) return [];
  return [put(familyName, 'CALL', day, addDays(day, 1), ids), put(familyName, 'PC', addDays(day, 1), addDays(day, 2), ids)];
}

function backupFrom(day: LocalDate, period: DateRange, familyName: string | undefined, ids: DemoIds): ChangeInput[] {
  const to = [addDays(day, 7), period.end].sort()[0] ?? period.end;
  return familyName ? [put(familyName, 'BU', day, to, ids)] : [];
}

function put(familyName: string, code: string, from: LocalDate, to: LocalDate, ids: DemoIds): ChangeInput {
  return { kind: 'put-duty', personId: ids.person(familyName), activityId: ids.activity(code), half: 'day', from, to };
}

/** Gives each night to whoever has had the fewest, by name among equals. */
class Roster {
  private readonly taken = new Map<string, { count: number; last: LocalDate }>();

  constructor(private readonly leave: readonly DemoLeave[]) {}

  next(block: AcademicBlock, day: LocalDate, days: number): string | undefined {
    const free = RESIDENTS.filter((one) => one.pgy > 1 && this.isFree(one, block, day, days)).map((one) => one.family);
    const [chosen] = free.sort((a, b) => this.count(a) - this.count(b) || (a < b ? -1 : 1));
    if (chosen) this.taken.set(chosen, { count: this.count(chosen) + 1, last: addDays(day, days - 1) });
    return chosen;
  }

  private count(family: string): number {
    return this.taken.get(family)?.count ?? 0;
  }

  /** On a light rotation from the day before to the day after, not away, and not just back from a call. */
  private isFree(resident: (typeof RESIDENTS)[number], block: AcademicBlock, day: LocalDate, days: number): boolean {
    const last = this.taken.get(resident.family)?.last;
    if (last && toEpochDay(day) - toEpochDay(last) < REST_DAYS) return false;
    const span = eachDay({ start: addDays(day, -1), end: addDays(day, days + 1) });
    const away = this.leave.some((one) => one.familyName === resident.family && span.some((date) => contains({ start: one.from, end: one.to }, date)));
    return !away && span.every((date) => LIGHT.has(codeOn(resident, block, date)));
  }
}

/** Blocks are of four weeks but for the last; a day before or after one is in its neighbour. */
function codeOn(resident: (typeof RESIDENTS)[number], { ordinal, period, splitOn }: AcademicBlock, date: LocalDate): string {
  const halves = halvesOf(resident);
  const first = 2 * (ordinal - 1);
  const half = date < period.start ? first - 1 : date >= period.end ? first + 2 : first + (splitOn !== null && date >= splitOn ? 1 : 0);
  return halves[half]?.code ?? 'FMC';
}
