import type { CurtoisCover, CurtoisEmployee, CurtoisInstance, CurtoisRequest, CurtoisShift } from '../formats/curtois/curtois-instance';
import { below, seededRandom, type Random } from '../search/random';
import type { ShiftSize } from './shift-sizes';

const SHIFT_MINUTES = 480;
const WEEK = 7;

/** Made-up staff of the public instances' shape: nearly as much work as they may do, requests in runs, limits of several kinds. */
export function shiftInstance(size: ShiftSize, seed: number): CurtoisInstance {
  const random = seededRandom(seed * 1009 + size.people * 31 + size.days);
  const { days } = size;
  const shifts = shiftsOf(size.shifts);
  const staff = Array.from({ length: size.people }, (_, n) => employee(random, nameOf(n), days, shifts));
  const daysOff = staff.map(({ id }) => ({ employee: id, days: fixedOff(random, days) }));
  const on = staff.flatMap((one) => requests(random, one, days, shifts, 0.175));
  const off = staff.flatMap((one) => requests(random, one, days, shifts, 0.07)).filter((r) => !on.some((o) => o.employee === r.employee && o.day === r.day));
  return { days, shifts, staff, daysOff, on, off, cover: cover(random, days, shifts, staff) };
}

/** A, B, … Z, AA, AB, … */
function nameOf(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : `${nameOf(Math.floor(n / 26) - 1)}${letter}`;
}

/** Early, day, late and night families; none is followed by an earlier one. */
function shiftsOf(count: number): CurtoisShift[] {
  const families = familySizes(count);
  const names = families.map(([letter, size]) => Array.from({ length: size }, (_, n) => (count > 3 ? `${letter}${n + 1}` : letter)));
  return names.flatMap((family, f) => family.map((id, n) => ({ id, minutes: minutesOf(count, n), notThen: names.slice(0, f).flat() })));
}

function familySizes(count: number): [string, number][] {
  if (count <= 3) return ['E', 'D', 'L'].slice(0, count).map((letter) => [letter, 1]);
  const letters = count === 6 ? ['a', 'd', 'p'] : ['a', 'd', 'p', 'n'];
  return letters.map((letter, f) => [letter, Math.floor((count - f + letters.length - 1) / letters.length)]);
}

function minutesOf(count: number, n: number): number {
  if (count < 16 || n < 3) return SHIFT_MINUTES;
  return n === 3 ? 600 : 720;
}

function employee(random: Random, id: string, days: number, shifts: readonly CurtoisShift[]): CurtoisEmployee {
  const isPartTime = random() < 0.12;
  const isLong = random() < 0.2;
  const whole = Math.floor(((days * 9) / 14) * (isPartTime ? 0.55 : 1));
  return {
    id,
    most: mostOf(random, days, shifts),
    maxMinutes: whole * SHIFT_MINUTES,
    minMinutes: whole * SHIFT_MINUTES - (days > 14 ? 1200 : 960),
    maxInARow: isLong ? 6 : 5,
    minInARow: isPartTime ? 1 : 2,
    minOffInARow: isLong && days === 28 ? 3 : 2,
    maxWeekends: Math.ceil(days / 14),
  };
}

/** Nobody works everything; nights and long shifts are rationed. One ordinary shift is always theirs. */
function mostOf(random: Random, days: number, shifts: readonly CurtoisShift[]): Map<string, number> {
  const always = below(random, Math.min(shifts.length, 3));
  const most = shifts.map(({ id, minutes }, n): [string, number] => {
    if (n === always) return [id, days];
    if (shifts.length > 1 && random() < 0.28) return [id, 0];
    const isRationed = minutes > SHIFT_MINUTES || (id.startsWith('n') && random() < 0.5);
    return [id, isRationed ? Math.max(2, Math.floor(days * 0.25)) : days];
  });
  return new Map(most);
}

/** Single days on short horizons; leave of a few days on long ones. */
function fixedOff(random: Random, days: number): number[] {
  const off = new Set<number>();
  const wanted = Math.max(1, Math.round(days * (days > 56 ? 0.098 : 0.0715)));
  while (off.size < wanted) {
    const length = days > 56 ? 1 + below(random, 10) : 1;
    const first = below(random, days);
    for (let day = first; day < Math.min(days, first + length) && off.size < wanted; day += 1) off.add(day);
  }
  return [...off].sort((a, b) => a - b);
}

/** Runs of up to six days of one shift that the employee may work. */
function requests(random: Random, { id, most }: CurtoisEmployee, days: number, shifts: readonly CurtoisShift[], share: number): CurtoisRequest[] {
  const may = shifts.filter((shift) => most.get(shift.id)! > 0);
  const found = new Map<number, CurtoisRequest>();
  while (found.size < Math.floor(days * share)) {
    const first = below(random, days);
    const { id: shift } = may[below(random, may.length)]!;
    const weight = 1 + below(random, 3);
    for (let day = first; day < Math.min(days, first + 1 + below(random, 6)); day += 1) if (!found.has(day)) found.set(day, { employee: id, day, shift, weight });
  }
  return [...found.values()].sort((a, b) => a.day - b.day);
}

/** About 95 % of what the staff may work at most, spread over days and shifts. */
function cover(random: Random, days: number, shifts: readonly CurtoisShift[], staff: readonly CurtoisEmployee[]): CurtoisCover[] {
  const minutes = staff.reduce((sum, { maxMinutes }) => sum + maxMinutes, 0) * (0.9 + 0.08 * random());
  const weights = shifts.map(({ id }) => (id.startsWith('n') ? 0.5 : 0.7) + 0.6 * random());
  const weighed = shifts.reduce((sum, shift, n) => sum + weights[n]! * shift.minutes, 0);
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    shifts.map(({ id }, n) => {
      const mean = ((minutes / days) * weights[n]!) / weighed;
      const required = Math.max(0, Math.floor(mean * (day % WEEK > 4 ? 0.95 : 1.02) + 2 * random() - 0.5));
      return { day, shift: id, required, under: 100, over: 1 };
    }),
  );
}
