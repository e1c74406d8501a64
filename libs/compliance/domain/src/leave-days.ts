import type { LeaveSpan } from './duty-history';
import { epochDayOf, type ZoneDays } from './zone-days';

const AM = 1;
const PM = 2;
const ALL_DAY = AM | PM;
const NO_DAYS = new Uint8Array();

/** The half-days of leave of one person. */
export class LeaveDays {
  /** Epoch days between which there is leave, half-open. */
  readonly first: number;
  readonly end: number;
  private readonly halves: Uint8Array;

  constructor(spans: readonly LeaveSpan[]) {
    let [first, end] = [Infinity, -Infinity];
    for (const { period } of spans) {
      first = Math.min(first, epochDayOf(period.start));
      end = Math.max(end, epochDayOf(period.end));
    }
    [this.first, this.end] = first < end ? [first, end] : [0, 0];
    this.halves = first < end ? new Uint8Array(end - first) : NO_DAYS;
    for (const span of spans) this.add(span);
  }

  /** 0, ½ or 1 day. */
  share(epochDay: number): number {
    const halves = this.halvesOf(epochDay);
    return halves === ALL_DAY ? 1 : halves === 0 ? 0 : 0.5;
  }

  /** Days of leave in a half-open range of epoch days. */
  between(from: number, to: number): number {
    const last = Math.min(to, this.end);
    let sum = 0;
    for (let day = Math.max(from, this.first); day < last; day += 1) sum += this.share(day);
    return sum;
  }

  /** Whether something that begins at an instant of a day (null: at an unknown time) begins within leave. */
  covers(epochDay: number, start: number | null, zone: ZoneDays): boolean {
    const halves = this.halvesOf(epochDay);
    if (halves === 0 || halves === ALL_DAY) return halves === ALL_DAY;
    return start !== null && (start < zone.noon(epochDay)) === (halves === AM);
  }

  /** The instants between which a day with leave is away. */
  startOn(epochDay: number, zone: ZoneDays): number {
    return this.halvesOf(epochDay) & AM ? zone.start(epochDay) : zone.noon(epochDay);
  }

  endOn(epochDay: number, zone: ZoneDays): number {
    return this.halvesOf(epochDay) & PM ? zone.start(epochDay + 1) : zone.noon(epochDay);
  }

  private halvesOf(epochDay: number): number {
    return this.halves[epochDay - this.first] ?? 0;
  }

  private add({ period, startsPm, endsAm }: LeaveSpan): void {
    const [first, last] = [epochDayOf(period.start), epochDayOf(period.end) - 1];
    for (let day = first; day <= last; day += 1) {
      const halves = (day === first && startsPm ? 0 : AM) | (day === last && endsAm ? 0 : PM);
      this.halves[day - this.first]! |= halves;
    }
  }
}
