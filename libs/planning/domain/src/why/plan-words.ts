import type { PlanningProblem, ProblemKind } from '../model/planning-problem';
import { round } from './demand';

const UNITS: Readonly<Record<ProblemKind, string>> = { blocks: 'half-block', call: 'night', shifts: 'shift', clinic: 'half-day', weeks: 'week', repair: 'duty' };

/** What one slot of the plan is called, in the singular: by the slots' own tags or names where they say it, else by the kind of problem. */
export function unitOf({ slots, kind }: Pick<PlanningProblem, 'slots' | 'kind'>): string {
  const [first] = slots;
  const name = first?.name ?? '';
  if (first?.tags?.includes('week')) return 'week';
  if (/\bweek\b/i.test(name)) return 'week';
  if (kind !== 'blocks' && kind !== 'repair') return UNITS[kind];
  if (/\bhalf\b/i.test(name)) return 'half-block';
  if (/\bblock\b/i.test(name)) return slots.some((slot) => /\bhalf\b/i.test(slot.name)) ? 'half-block' : 'block';
  return UNITS[kind];
}

export function plural(n: number, one: string, many = manyOf(one)): string {
  return `${round(n)} ${round(n) === 1 ? one : many}`;
}

export function manyOf(one: string): string {
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : one.endsWith('s') || /PGY-\d$/.test(one) ? one : `${one}s`;
}

/** Names, cut after a few: "Abara, Iyer, Sato and 4 more". */
export function names(list: readonly string[], most = 6): string {
  if (list.length <= most + 1) return list.join(', ');
  return `${list.slice(0, most).join(', ')} and ${list.length - most} more`;
}

/** "R4, R7 and 12 others" as a group where they are one: "15 PGY-1", "30 seniors", "all 45 people". */
export function groupName(problem: Pick<PlanningProblem, 'people'>, people: readonly number[]): string {
  if (people.length === 0) return 'nobody';
  if (people.length === 1) return problem.people[people[0]!]!.name;
  if (people.length === problem.people.length) return `all ${people.length} people`;
  const tag = tagOf(problem.people, people);
  return tag ? plural(people.length, tag) : plural(people.length, 'person', 'people');
}

/** The tag that just these carry. */
function tagOf(list: PlanningProblem['people'], chosen: readonly number[]): string | null {
  const first = list[chosen[0]!]?.tags ?? [];
  const inside = new Set(chosen);
  const own = first.find((tag) => list.every((person, p) => (person.tags?.includes(tag) ?? false) === inside.has(p)));
  return own ? own.replace(/^pgy-/i, 'PGY-').replace(/(?<!PGY)[-_]/g, ' ') : null;
}

/** Whether amounts are the activities' own minutes, so that they are told in hours. */
export function isInMinutes({ activities }: Pick<PlanningProblem, 'activities'>, amounts: Readonly<Record<string, number>>): boolean {
  const counted = Object.entries(amounts).filter(([, each]) => each !== 0);
  return counted.length > 0 && counted.every(([id, each]) => activities.find((activity) => activity.id === id)?.minutes === each);
}
