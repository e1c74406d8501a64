import { instantAt, type LocalDate } from '@housestaff/kernel';

const instants = new Map<string, number>();

/** As `instantAt`, asking for each once: thousands of schedules share the same few. */
export function knownInstant(day: LocalDate, minute: number, zone: string): number {
  const key = `${day} ${minute} ${zone}`;
  const instant = instants.get(key) ?? instantAt(day, minute, zone);
  instants.set(key, instant);
  return instant;
}
