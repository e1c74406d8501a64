import { contains, type LocalDate } from '@housestaff/kernel';
import type { EventOfProgram, ScheduleCatalog } from '../ports/schedule-catalog';

type Noted = Pick<ScheduleCatalog, 'holidays' | 'events'>;

/** The holiday of a day by name, or the event that closes all of it. */
export function holidayOn({ holidays, events = [] }: Noted, date: LocalDate): string | null {
  const closed = events.find((one) => one.effect === 'closed' && one.half === null && contains(one.period, date));
  return holidays.find((one) => one.day === date)?.name ?? closed?.name ?? null;
}

export type DayEvent = Pick<EventOfProgram, 'id' | 'name' | 'half' | 'effect'>;

export function eventsOn({ events = [] }: Noted, date: LocalDate): DayEvent[] {
  return events.filter((one) => contains(one.period, date)).map(({ id, name, half, effect }) => ({ id, name, half, effect }));
}
