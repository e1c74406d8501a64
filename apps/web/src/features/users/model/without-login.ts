import type { Invitation, Person, UserRow } from '@housestaff/api-client';

export interface WithoutLogin {
  /** Have an e-mail, and no login or open invitation. */
  ready: Person[];
  /** Would be invited if their e-mail were known. */
  noEmail: Person[];
}

const low = (email: string): string => email.trim().toLowerCase();

/** People that nobody signs in as, and that nobody has invited. */
export function peopleWithoutLogin(people: readonly Person[], users: readonly UserRow[], invitations: readonly Invitation[]): Person[] {
  const open = invitations.filter(({ status }) => status === 'open');
  const persons = new Set([...users, ...open].map(({ personId }) => personId));
  return people.filter(({ id, active }) => active && !persons.has(id));
}

/** Of those of some kinds: who can be invited now, and whose e-mail is missing. An e-mail that is a login's or invited already counts as one. */
export function withoutLogin(people: readonly Person[], users: readonly UserRow[], invitations: readonly Invitation[], kinds: readonly Person['kind'][]): WithoutLogin {
  const open = invitations.filter(({ status }) => status === 'open');
  const emails = new Set([...users, ...open].map(({ email }) => low(email)));
  const wanted = peopleWithoutLogin(people, users, invitations).filter(({ kind }) => kinds.includes(kind));
  return { ready: wanted.filter(({ email }) => email && !emails.has(low(email))), noEmail: wanted.filter(({ email }) => !email) };
}

/** As they would sign a letter: "Nora Lindqvist". */
export function letterName({ givenName, familyName, displayName }: Person): string {
  return `${givenName} ${familyName}`.trim() || displayName;
}

const ROLE_OF_KIND: Readonly<Record<Person['kind'], string>> = { resident: 'resident', faculty: 'faculty', staff: 'staff', student: 'resident' };

/** The role that somebody of a kind usually gets. */
export function roleOfKind(kind: Person['kind']): string {
  return ROLE_OF_KIND[kind];
}
