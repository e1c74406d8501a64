import { weekdayWords, type LocalDate } from '@housestaff/kernel';

const SHAPES = {
  month: { year: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
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

/** "July 2026" */
export function monthWords(date: LocalDate): string {
  return words('month', `${date}T00:00:00Z`, 'UTC');
}

/** On the wall clock of the program: "Fri 3 Jul 2026, 18:30". */
export function momentWords(instant: string, zone: string): string {
  const day = dayOf(instant, zone);
  return `${weekdayWords(day)} ${day.slice(0, 4)}, ${timeWords(instant, zone)}`;
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
