import type { PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, contains, daysWords, dayWords, eachDay, overlaps, type DateRange } from '@housestaff/kernel';
import type { FreeDays, SwapPart } from '@housestaff/swaps/domain';
import type { MatchGround } from './match-ground';

/** Leave that was approved and frees them of duties; words for why not, or null. */
export function blockedOn(person: PersonOfProgram, days: DateRange, { absences }: MatchGround): string | null {
  const leave = absences.find((one) => one.personId === person.id && one.status === 'approved' && one.blocking && overlaps(one.period, days));
  return leave ? `${person.displayName} is on leave ${daysWords(leave.period)}` : null;
}

export interface Side {
  readonly person: PersonOfProgram;
  /** What they would get, and what they give for it. */
  readonly gets: SwapPart | null;
  readonly gives: SwapPart | null;
}

/** Both sides' days around what they would get; of a duty, call right before or after speaks against it. */
export function freeDays(sides: readonly Side[], ground: MatchGround): FreeDays {
  const all = sides.map((side) => freeDaysOf(side, ground));
  const sum = (count: (days: FreeDays) => number): number => all.reduce((total, days) => total + count(days), 0);
  return { free: sum(({ free }) => free), of: sum(({ of }) => of), against: all.flatMap(({ against }) => against) };
}

function freeDaysOf({ person, gets, gives }: Side, ground: MatchGround): FreeDays {
  if (!gets) return { free: 0, of: 0, against: [] };
  const around = daysAround(gets);
  const leave = leaveOf(person, ground).filter((period) => overlaps(period, around));
  const nights = gets.kind === 'duty' ? ground.dutiesOf(person.id).filter((duty) => ground.isOvernight(duty) && contains(around, duty.date) && !(gives && contains(gives.period, duty.date))) : [];
  const days = eachDay(around);
  const free = days.filter((day) => !leave.some((period) => contains(period, day)) && !nights.some(({ date }) => date === day));
  const against = [...leave.map((period) => `${person.displayName} isn’t free ${daysWords(period)}`), ...nights.map(({ date }) => `${person.displayName} is on call on ${dayWords(date)}`)];
  return { free: free.length, of: days.length, against };
}

/** Asked for or planned as well as approved, as far as whoever asks may see it. */
function leaveOf({ id }: PersonOfProgram, { absences }: MatchGround): DateRange[] {
  return absences.filter((one) => one.personId === id && one.status !== 'denied' && one.status !== 'cancelled').map(({ period }) => period);
}

/** Of a duty also the day before and after. */
function daysAround({ kind, period }: SwapPart): DateRange {
  return kind === 'duty' ? { start: addDays(period.start, -1), end: addDays(period.end, 1) } : period;
}
