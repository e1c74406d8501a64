import type { Qualification, QualificationType } from '@housestaff/api-client';
import { longDay } from '@/shell/dates';

export type Tone = 'neutral' | 'bad' | 'warn' | 'good';

export const LEVELS = [
  { value: 'observes', label: 'Observes' },
  { value: 'supervised', label: 'Under supervision' },
  { value: 'independent', label: 'Independent' },
  { value: 'supervises', label: 'May supervise' },
] as const;

export const FAMILIES = [
  { value: 'certification', label: 'Certification' },
  { value: 'procedure', label: 'Procedure' },
] as const;

type Standing = Pick<Qualification, 'standing' | 'renewed' | 'daysLeft' | 'issued'>;

const NEAR = 30;

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

/** How it stands, in words: a colour alone says nothing. */
export function standingWords({ standing, renewed, daysLeft, issued }: Standing): { tone: Tone; words: string } {
  if (renewed) return { tone: 'neutral', words: standing === 'expired' ? 'Renewed' : 'Renewed already' };
  if (standing === 'expired') return { tone: 'bad', words: 'Expired' };
  if (standing === 'later') return { tone: 'neutral', words: `From ${longDay(issued)}` };
  if (standing === 'soon' && daysLeft !== null) return { tone: daysLeft <= NEAR ? 'bad' : 'warn', words: `Expires ${inDays(daysLeft)}` };
  return { tone: 'good', words: daysLeft === null ? 'For good' : 'Valid' };
}

export function levelWords(level: string | null): string {
  return LEVELS.find(({ value }) => value === level)?.label ?? '';
}

/** "24 months", "2 years" or "for good". */
export function lastsWords(months: number | null): string {
  if (months === null) return 'for good';
  if (months % 12 !== 0) return `${months} ${months === 1 ? 'month' : 'months'}`;
  return `${months / 12} ${months === 12 ? 'year' : 'years'}`;
}

/** The last day of something that lasts so many months: issued on 12 Oct, it holds to 11 Oct. */
export function lastDay(issued: string, months: number): string {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, length) - 1)).toISOString().slice(0, 10);
}

/** What a rotation with the activities of its pattern, or an activity, asks of its people: each type once, at its highest level. */
export function needsOf(types: readonly QualificationType[], ids: readonly string[]): string[] {
  return types.flatMap(({ name, requiredBy }) => {
    const asked = requiredBy.filter((need) => ids.includes(need.id));
    const level = LEVELS.findLast(({ value }) => asked.some((need) => need.leastLevel === value));
    return asked.length === 0 ? [] : [level ? `${name} (at least ${level.label.toLowerCase()})` : name];
  });
}

export type Show = '' | 'expired' | 'soon';

/** Those that are shown: of a type, as they stand, of a person by name. Of people who left nothing but by their name. */
export function shownOf(all: readonly Qualification[], { show, typeId, find }: { show: Show; typeId: string; find: string }): Qualification[] {
  const name = find.trim().toLowerCase();
  return all.filter((one) => {
    if (typeId && one.typeId !== typeId) return false;
    if (show && (one.standing !== show || one.renewed)) return false;
    return name ? one.personName.toLowerCase().includes(name) : one.personActive;
  });
}
