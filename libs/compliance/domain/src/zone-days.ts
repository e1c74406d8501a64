import { fromEpochDay, instantAt, toEpochDay, type LocalDate } from '@housestaff/kernel';

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOON = 720;
/** Days worked out together. */
const SPAN = 448;
/** No zone changes its clocks twice within so many days. */
const STEP = 14;

const zones = new Map<string, ZoneDays>();
const epochDays = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/**
 * Where the local days of a zone begin and have their noon. A wall clock is as far from UTC on one day as on the next
 * except when the clocks change, so that a year needs a few questions to the zone's rules and not two for each day.
 */
export class ZoneDays {
  private readonly starts = new Map<number, Float64Array>();
  private readonly noons = new Map<number, Float64Array>();

  private constructor(private readonly zone: string) {}

  static of(zone: string): ZoneDays {
    return zones.get(zone) ?? remember(zones, zone, new ZoneDays(zone));
  }

  start(epochDay: number): number {
    return this.at(epochDay, 0, this.starts);
  }

  noon(epochDay: number): number {
    return this.at(epochDay, NOON, this.noons);
  }

  private at(epochDay: number, minute: number, known: Map<number, Float64Array>): number {
    const n = Math.floor(epochDay / SPAN);
    const instants = known.get(n) ?? remember(known, n, this.instants(n * SPAN, minute));
    return instants[epochDay - n * SPAN]!;
  }

  private instants(first: number, minute: number): Float64Array {
    const instants = new Float64Array(SPAN);
    for (let n = 0; n < SPAN; n += STEP) this.fill(instants, first, minute, n, n + STEP, this.offset(first + n, minute), this.offset(first + n + STEP, minute));
    return instants;
  }

  /** Halves the days between two until the clock is the same at both ends, or there is one day left. */
  private fill(instants: Float64Array, first: number, minute: number, from: number, to: number, before: number, after: number): void {
    if (before === after || to - from === 1) {
      for (let n = from; n < to; n += 1) instants[n] = (first + n) * DAY + minute * MINUTE - before;
      return;
    }
    const middle = (from + to) >> 1;
    const between = this.offset(first + middle, minute);
    this.fill(instants, first, minute, from, middle, before, between);
    this.fill(instants, first, minute, middle, to, between, after);
  }

  /** By how much the wall clock is ahead of UTC, in milliseconds. */
  private offset(epochDay: number, minute: number): number {
    return epochDay * DAY + minute * MINUTE - instantAt(fromEpochDay(epochDay), minute, this.zone);
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
