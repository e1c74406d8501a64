import { fromEpochDay, instantAt, toEpochDay, type LocalDate } from '@housestaff/kernel';

const NOON = 720;
const zones = new Map<string, ZoneDays>();
const epochDays = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Where the local days of a zone begin and have their noon. Each is worked out once: the rules ask for them often. */
export class ZoneDays {
  private readonly starts = new Map<number, number>();
  private readonly noons = new Map<number, number>();

  private constructor(private readonly zone: string) {}

  static of(zone: string): ZoneDays {
    return zones.get(zone) ?? remember(zones, zone, new ZoneDays(zone));
  }

  start(epochDay: number): number {
    return this.starts.get(epochDay) ?? remember(this.starts, epochDay, instantAt(fromEpochDay(epochDay), 0, this.zone));
  }

  noon(epochDay: number): number {
    return this.noons.get(epochDay) ?? remember(this.noons, epochDay, instantAt(fromEpochDay(epochDay), NOON, this.zone));
  }
}

/** As `toEpochDay`, reading each date once: the same few hundred come back in every row. */
export function epochDayOf(date: LocalDate): number {
  return epochDays.get(date) ?? remember(epochDays, date, toEpochDay(date));
}

/** As `fromEpochDay`. */
export function dateOf(epochDay: number): LocalDate {
  return dates.get(epochDay) ?? remember(dates, epochDay, fromEpochDay(epochDay));
}

function remember<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
