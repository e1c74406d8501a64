import type { DateRange, LocalDate } from '@housestaff/kernel';
import { displayNameOf, type Person } from '@housestaff/people/domain';

export interface InternInput {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly pgy: number;
  readonly cohort: string | null;
  /** Their own first day, where it isn't the new year's. */
  readonly startsOn: LocalDate | null;
}

export interface InternProblem {
  /** In the list as it was given, from 0. */
  readonly row: number;
  readonly field: keyof InternInput;
  readonly words: string;
}

type Known = Pick<Person, 'displayName' | 'email'>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MOST_PGY = 9;

/** What stands in the way of adding them, row by row. `people`: everyone of the program, whom they must not repeat. */
export function checkInterns(interns: readonly InternInput[], people: readonly Known[], next: DateRange): InternProblem[] {
  const there = people.map((one) => ({ key: { name: named(one.displayName), email: emailed(one.email) }, said: `${one.displayName} is in the program already` }));
  const rows = interns.map((one, row) => ({ key: { name: named(displayNameOf(one.givenName, one.familyName)), email: emailed(one.email) }, said: `Row ${row + 1} has` }));
  return interns.flatMap((intern, row) => {
    const own = shapeProblems(intern, next);
    const twins = intern.familyName.trim() === '' ? [] : [...twinProblems(rows[row], there, ''), ...twinProblems(rows[row], rows.slice(0, row), ' already')];
    return [...own, ...twins].map((problem) => ({ row, ...problem }));
  });
}

type Problem = Omit<InternProblem, 'row'>;

function shapeProblems({ familyName, email, pgy, startsOn }: InternInput, next: DateRange): Problem[] {
  const found: Problem[] = [];
  if (familyName.trim() === '') found.push({ field: 'familyName', words: 'A family name is missing' });
  if (email !== null && email.trim() !== '' && !EMAIL.test(email.trim())) found.push({ field: 'email', words: `“${email.trim()}” is not an e-mail address` });
  if (!Number.isInteger(pgy) || pgy < 1 || pgy > MOST_PGY) found.push({ field: 'pgy', words: `PGY ${pgy} is not a whole number from 1 to ${MOST_PGY}` });
  if (startsOn !== null && (startsOn < next.start || startsOn >= next.end)) found.push({ field: 'startsOn', words: `${startsOn} is not a day of the new year` });
  return found;
}

interface Keyed {
  readonly key: { readonly name: string; readonly email: string | null };
  readonly said: string;
}

/** The e-mail is the surer sign, and is told alone. */
function twinProblems(own: Keyed | undefined, others: readonly Keyed[], ending: string): Problem[] {
  const byEmail = others.find(({ key }) => own?.key.email && key.email === own.key.email);
  if (byEmail) return [{ field: 'email', words: ending ? `${byEmail.said} this e-mail${ending}` : `${byEmail.said}, with this e-mail` }];
  const byName = others.find(({ key }) => own && key.name === own.key.name);
  return byName ? [{ field: 'familyName', words: ending ? `${byName.said} this name${ending}` : byName.said }] : [];
}

function named(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function emailed(email: string | null): string | null {
  return email?.trim().toLowerCase() || null;
}
