import { addDays, type DateRange, type LocalDate } from '@housestaff/kernel';

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SHAPES = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  shortDay: { weekday: 'short', month: 'short', day: 'numeric' },
  moment: { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', ...CLOCK },
  month: { year: 'numeric', month: 'long' },
  time: CLOCK,
  /** Year, month and day in the order that sorts. */
  sortable: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

type Shape = keyof typeof SHAPES;

const MOST = 50_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const said = new Map<string, string>();

/** A report says the same few thousand moments again and again, and to word one is slow. */
function words(shape: Shape, instant: string, zone: string): string {
  const key = `${shape} ${zone} ${instant}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  if (said.size >= MOST) said.clear();
  const text = formatOf(shape, zone).format(new Date(instant));
  said.set(key, text);
  return text;
}

function formatOf(shape: Shape, zone: string): Intl.DateTimeFormat {
  const key = `${shape} ${zone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(shape === 'sortable' ? 'en-CA' : 'en-US', { timeZone: zone, ...SHAPES[shape] });
  formats.set(key, format);
  return format;
}

/** "Jul 3, 2026" */
export function dayWords(date: LocalDate): string {
  return words('day', `${date}T00:00:00Z`, 'UTC');
}

/** "Fri, Jul 3" */
export function shortDayWords(date: LocalDate): string {
  return words('shortDay', `${date}T00:00:00Z`, 'UTC');
}

/** "July 2026" */
export function monthWords(date: LocalDate): string {
  return words('month', `${date}T00:00:00Z`, 'UTC');
}

/** First to last day, both in: "Jul 1, 2026 to Jul 28, 2026". */
export function rangeWords({ start, end }: DateRange): string {
  const last = addDays(end, -1);
  return last <= start ? dayWords(start) : `${dayWords(start)} to ${dayWords(last)}`;
}

/** On the wall clock of the program: "Fri, Jul 3, 2026, 18:30". */
export function momentWords(instant: string, zone: string): string {
  return words('moment', instant, zone);
}

/** "18:30" */
export function timeWords(instant: string, zone: string): string {
  return words('time', instant, zone);
}

/** The local day of an instant, as `YYYY-MM-DD`. */
export function dayOf(instant: string, zone: string): LocalDate {
  return words('sortable', instant, zone);
}

/** "2026-07-03 18:30", as a sheet sorts it; empty where no time is known. */
export function stampWords(instant: string | null, zone: string): string {
  return instant === null ? '' : `${dayOf(instant, zone)} ${timeWords(instant, zone)}`;
}
