import type { LeaveSpan } from './duty-history';
import { epochDayOf, type ZoneDays } from './zone-days';

const AM = 1;
const PM = 2;

/** The half-days of leave of one person. */
export class LeaveDays {
  private readonly halves = new Map<number, number>();

  constructor(spans: readonly LeaveSpan[]) {
    for (const span of spans) this.add(span);
  }

  get none(): boolean {
    return this.halves.size === 0;
  }

  /** Epoch days with leave, in order of time. */
  get days(): number[] {
    return [...this.halves.keys()].sort((a, b) => a - b);
  }

  /** 0, ½ or 1 day. */
  share(epochDay: number): number {
    const halves = this.halves.get(epochDay);
    return halves === undefined ? 0 : halves === (AM | PM) ? 1 : 0.5;
  }

  /** Days of leave in a half-open range of epoch days. */
  between(from: number, to: number): number {
    if (this.none) return 0;
    let sum = 0;
    for (let day = from; day < to; day += 1) sum += this.share(day);
    return sum;
  }

  /** Whether something that begins at an instant of a day (null: at an unknown time) begins within leave. */
  covers(epochDay: number, start: number | null, zone: ZoneDays): boolean {
    const halves = this.halves.get(epochDay);
    if (halves === undefined) return false;
    if (halves === (AM | PM)) return true;
    return start !== null && (start < zone.noon(epochDay)) === (halves === AM);
  }

  /** The leave of one day in instants. */
  during(epochDay: number, zone: ZoneDays): [number, number] {
    const halves = this.halves.get(epochDay) ?? 0;
    const start = halves & AM ? zone.start(epochDay) : zone.noon(epochDay);
    return [start, halves & PM ? zone.start(epochDay + 1) : zone.noon(epochDay)];
  }

  private add({ period, startsPm, endsAm }: LeaveSpan): void {
    const [first, last] = [epochDayOf(period.start), epochDayOf(period.end) - 1];
    for (let day = first; day <= last; day += 1) {
      const halves = (day === first && startsPm ? 0 : AM) | (day === last && endsAm ? 0 : PM);
      if (halves) this.halves.set(day, (this.halves.get(day) ?? 0) | halves);
    }
  }
}
