import type { Duty, Half, Stay } from '@housestaff/assignments/domain';
import { addDays, contains, instantAt, intersect, lengthInDays, localDateOf, minuteOfDayOf, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { halvesOut, type Halves, type OutSpan } from './out-span';

/** As many days of a stay in a row, and one person takes the stay over; fewer are handed over day by day. */
export const WHOLE_STAY_DAYS = 5;
const NOON = 720;

/** What an activity is, as far as it decides who must do it. */
export interface WorkKind {
  readonly category: 'clinical' | 'educational' | 'administrative' | 'time-off';
  readonly dutyKind: string;
}

/** One duty that nobody does while a person is out. */
export interface OpenDuty {
  readonly kind: 'duty';
  readonly key: string;
  readonly date: LocalDate;
  /** What of the day is open; a duty put by hand is handed over whole. */
  readonly half: Half;
  readonly duty: Duty;
  /** The free day put after it by hand, which goes with it. */
  readonly follows: Duty | null;
}

/** Days of a stay that are long enough for somebody to take the stay over. */
export interface OpenStay {
  readonly kind: 'stay';
  readonly key: string;
  readonly period: DateRange;
  readonly stay: Stay;
}

export type OpenWork = OpenDuty | OpenStay;

export interface OutPerson {
  /** As they would be if the person were there, to a day beyond the span. */
  readonly duties: readonly Duty[];
  readonly stays: readonly Stay[];
  readonly span: OutSpan;
  /** Epoch milliseconds. What is over is no longer open. */
  readonly now: number;
  readonly zone: string;
  readonly kindOf: (activityId: Id) => WorkKind | undefined;
}

/** What is left open, in order of time. */
export function openWork(out: OutPerson): OpenWork[] {
  const stays = openStays(out);
  const inStay = ({ id, date }: Duty): boolean => id === null && stays.some(({ period }) => contains(period, date));
  const duties = out.duties.filter((duty) => contains(out.span.period, duty.date) && !inStay(duty)).flatMap((duty) => openDuty(duty, out));
  return [...stays, ...duties].sort((a, b) => startOf(a, out.zone) - startOf(b, out.zone) || (a.key < b.key ? -1 : 1));
}

function openStays({ stays, span, now, zone, duties }: OutPerson): OpenStay[] {
  const today = localDateOf(now, zone);
  const { start, end } = span.period;
  const left = { start: start < today ? today : start, end };
  if (left.start >= left.end) return [];
  return stays.flatMap((stay) => {
    const period = intersect(stay.period, left);
    const works = period && duties.some(({ id, date }) => id === null && contains(period, date));
    if (!period || !works || lengthInDays(period) < WHOLE_STAY_DAYS) return [];
    return [{ kind: 'stay' as const, key: `stay ${stay.rotationId} ${period.start} ${period.end}`, period, stay }];
  });
}

function openDuty(duty: Duty, { span, now, zone, duties, kindOf }: OutPerson): OpenDuty[] {
  const kind = kindOf(duty.activityId);
  if (!kind || isRest(kind) || isOver(duty, now, zone)) return [];
  const half = halfMissed(duty, halvesOut(span, duty.date));
  if (half === null) return [];
  const follows = duties.find((one) => one.id !== null && one.date === addDays(duty.date, 1) && kindOf(one.activityId)?.dutyKind === 'post-call');
  const own = kind.dutyKind === 'call' ? (follows ?? null) : null;
  return [{ kind: 'duty', key: `duty ${duty.date} ${half} ${duty.activityId}`, date: duty.date, half, duty, follows: own }];
}

export function isRest({ category, dutyKind }: WorkKind): boolean {
  return category === 'time-off' || dutyKind === 'post-call' || dutyKind === 'off';
}

function isOver({ during, date }: Duty, now: number, zone: string): boolean {
  return during ? during.end <= now : date < localDateOf(now, zone);
}

/** Null: the person is there for it. */
function halfMissed({ half, id, during, zone }: Duty, out: Halves): Half | null {
  if (!out.am && !out.pm) return null;
  if (half !== 'day') return out[half] ? half : null;
  if (out.am && out.pm) return 'day';
  const startsLate = during !== null && minuteOfDayOf(during.start, zone) >= NOON;
  if (startsLate) return out.pm ? 'day' : null;
  return id !== null ? 'day' : out.am ? 'am' : 'pm';
}

function startOf(work: OpenWork, zone: string): number {
  if (work.kind === 'duty' && work.duty.during) return work.duty.during.start;
  return instantAt(work.kind === 'stay' ? work.period.start : work.date, 0, zone);
}
