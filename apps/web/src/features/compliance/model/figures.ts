import { addDays, dayRange, shortDay } from '@/shell/dates';

/** One decimal at the most; "–" where nothing was measured. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const tenths = Math.round(value * 10) / 10;
  return Number.isInteger(tenths) ? String(tenths) : tenths.toFixed(1);
}

/** "1 day", "2.5 days". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** "17 Dec – 13 Jan", "5 – 18 Oct": days within a year that the page names already. */
export function shortRange(from: string, to: string): string {
  const last = addDays(to, -1);
  if (from.slice(0, 7) === last.slice(0, 7)) return dayRange(from, to).replace(/ \d{4}$/, '');
  return `${shortDay(from)} – ${shortDay(last)}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A name from "Lindqvist, Nora" to "Nora Lindqvist". */
export function spokenName(name: string): string {
  const [family, given] = name.split(', ');
  return given ? `${given} ${family}` : name;
}
