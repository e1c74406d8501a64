import { addDays, type DateRange, type LocalDate } from '@housestaff/kernel';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = formats.get(name) ?? new Intl.DateTimeFormat('en-US', options);
  formats.set(name, format);
  return format;
}

/** "Jul 3, 2026" */
export function dayWords(date: LocalDate): string {
  return formatOf('day', { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(`${date}T00:00:00Z`));
}

/** "Fri, Jul 3" */
export function shortDayWords(date: LocalDate): string {
  return formatOf('short day', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(new Date(`${date}T00:00:00Z`));
}

/** First to last day, both in: "Jul 1, 2026 to Jul 28, 2026". */
export function rangeWords({ start, end }: DateRange): string {
  const last = addDays(end, -1);
  return last <= start ? dayWords(start) : `${dayWords(start)} to ${dayWords(last)}`;
}

/** On the wall clock of the program: "Fri, Jul 3, 2026, 18:30". */
export function momentWords(instant: string | Date, zone: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: zone, weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return formatOf(`moment ${zone}`, options).format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** "18:30" */
export function timeWords(instant: string, zone: string): string {
  return formatOf(`time ${zone}`, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** "2026-07-03 18:30", as a sheet sorts it. */
export function stampWords(instant: string | null, zone: string): string {
  if (instant === null) return '';
  const format = formatOf(`stamp ${zone}`, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')}`;
}
