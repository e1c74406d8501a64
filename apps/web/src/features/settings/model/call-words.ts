import type { SetupDemand } from '@housestaff/api-client';
import { daysSaid, itemsSaid, type Names, type PeoplePick, peopleSaid, rangeSaid } from '@/features/plans/model/plan-words';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Taken by residents, PGY-2 and PGY-3." */
export function whoSaid(names: Names, people: PeoplePick | undefined): string {
  return `Taken by ${peopleSaid(names, people) ?? 'everybody'}.`;
}

/** "Weekday call: exactly 1 of CALL on weekdays, by residents." */
export function callDemandSaid(names: Names, { name, items, min, max, days, people }: SetupDemand): string {
  const when = daysSaid(days) ?? 'every day';
  const who = peopleSaid(names, people);
  return `${capital(name)}: ${rangeSaid(min, max)} on ${itemsSaid(names, items)}, ${when}${who ? `, ${who}` : ''}.`;
}

/** A name that no plan has yet. */
export function freePlanName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let n = 2;
  while (taken.includes(`${name} ${n}`)) n += 1;
  return `${name} ${n}`;
}
