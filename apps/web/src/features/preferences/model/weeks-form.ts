import type { PreferenceWeek, SayWeekPreferences, WeekPreferences } from '@housestaff/api-client';
import { DateTime } from 'luxon';
import { addDays } from '@/shell/dates';

export type Standing = PreferenceWeek['standing'];
export const LIMITS = ['target', 'mostPerMonth', 'mostInARow', 'leastBetween'] as const;
export type Limit = (typeof LIMITS)[number];

/** What is typed and painted: limits as text, each week by its first day where something is said of it. */
export interface WeeksForm extends Record<Limit, string> {
  readonly weeks: Readonly<Record<string, 'preferred' | 'blocked'>>;
  readonly note: string;
}

export function weeksFormOf(said: WeekPreferences): WeeksForm {
  const text = (limit: Limit): string => (said[limit] === null ? '' : String(said[limit]));
  const weeks = Object.fromEntries(said.weeks.flatMap(({ from, standing }) => (standing ? [[from, standing]] : [])));
  return { weeks, note: said.note, target: text('target'), mostPerMonth: text('mostPerMonth'), mostInARow: text('mostInARow'), leastBetween: text('leastBetween') };
}

/** A week painted; null: either way. */
export function painted(form: WeeksForm, week: string, standing: Standing): WeeksForm {
  const others = Object.entries(form.weeks).filter(([from]) => from !== week);
  return { ...form, weeks: Object.fromEntries(standing === null ? others : [...others, [week, standing]]) };
}

/** What isn't a whole number, by limit; the server knows how much is too much. */
export function weeksFaults(form: WeeksForm): Partial<Record<Limit, string>> {
  return Object.fromEntries(LIMITS.filter((limit) => !/^\s*\d*\s*$/.test(form[limit])).map((limit) => [limit, 'A whole number of weeks, or nothing']));
}

export function weeksBodyOf(form: WeeksForm, { weeks }: Pick<WeekPreferences, 'weeks'>): SayWeekPreferences {
  const days = (standing: Standing) => weeks.filter(({ from }) => form.weeks[from] === standing).map(({ from, to }) => ({ from, to }));
  const figure = (limit: Limit): number | null => (form[limit].trim() === '' ? null : Number(form[limit]));
  return { preferred: days('preferred'), blocked: days('blocked'), note: form.note, target: figure('target'), mostPerMonth: figure('mostPerMonth'), mostInARow: figure('mostInARow'), leastBetween: figure('leastBetween') };
}

export function sameForm(one: WeeksForm, other: WeeksForm): boolean {
  const text = ({ weeks, ...rest }: WeeksForm): string => JSON.stringify([Object.entries(weeks).sort(), Object.entries(rest).sort()]);
  return text(one) === text(other);
}

export interface Month {
  /** "2026-10". */
  readonly id: string;
  readonly name: string;
  readonly weeks: readonly PreferenceWeek[];
}

/** Weeks by the month that they begin in. */
export function monthsOf(weeks: readonly PreferenceWeek[]): Month[] {
  const ids = [...new Set(weeks.map(({ from }) => from.slice(0, 7)))];
  return ids.map((id) => ({ id, name: DateTime.fromISO(`${id}-01`, { zone: 'utc' }).toFormat('LLLL yyyy'), weeks: weeks.filter(({ from }) => from.startsWith(id)) }));
}

const STANDING_WORDS = { preferred: 'preferred', blocked: 'blocked' } as const;

export function standingWords(standing: Standing): string {
  return standing ? STANDING_WORDS[standing] : 'either way';
}

/** "2 – 8", "30 – 5 Nov": as short as a square of the calendar is. */
export function weekWords({ from, to }: Pick<PreferenceWeek, 'from' | 'to'>): string {
  const [first, last] = [from, addDays(to, -1)].map((day) => DateTime.fromISO(day, { zone: 'utc' }));
  if (!first || !last) return '';
  if (first.hasSame(last, 'day')) return first.toFormat('d');
  return `${first.toFormat('d')} – ${last.toFormat(first.hasSame(last, 'month') ? 'd' : 'd LLL')}`;
}

const weeks = (n: number): string => `${n} ${n === 1 ? 'week' : 'weeks'}`;

/** What was said, in one line; null: nothing. */
export function saidWords(said: WeekPreferences): string | null {
  const count = (standing: Standing): number => said.weeks.filter((week) => week.standing === standing).length;
  const [preferred, blocked] = [count('preferred'), count('blocked')];
  const parts = [
    preferred > 0 && `${weeks(preferred)} preferred`,
    blocked > 0 && `${weeks(blocked)} blocked`,
    said.target !== null && `${weeks(said.target)} in the year`,
    said.mostPerMonth !== null && `at most ${said.mostPerMonth} a month`,
    said.mostInARow !== null && `at most ${said.mostInARow} in a row`,
    said.leastBetween !== null && `${weeks(said.leastBetween)} between`,
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' · ');
}
