import type { GrantInfo } from '@housestaff/api-client';
import { ROLE_WORDS } from '@/shell/role-words';

/** Roles that mean nothing within one program. */
const OVER_ALL: readonly string[] = ['platform-admin', 'org-admin'];
const OF_PROGRAM = ['coordinator', 'chief-resident', 'faculty', 'resident', 'staff', 'front-desk'];
const OF_DIRECTOR = ['program-director', ...OF_PROGRAM, 'auditor'];

/** What each role may give to others; the server has the last word. */
const GIVES: Readonly<Record<string, readonly string[]>> = {
  'platform-admin': ['platform-admin', 'org-admin', ...OF_DIRECTOR],
  'org-admin': ['org-admin', ...OF_DIRECTOR],
  'program-director': OF_DIRECTOR,
  coordinator: OF_PROGRAM,
};

/** The roles that somebody with these grants may give in a program, or over the whole organization (null); the one that may most first. */
export function givableRoles(own: readonly GrantInfo[], programId: string | null): string[] {
  const there = own.filter((grant) => grant.programId === null || grant.programId === programId);
  const given = new Set(there.flatMap((grant) => GIVES[grant.role] ?? []));
  return ROLE_WORDS.map(({ role }) => role).filter((role) => given.has(role) && (programId === null || !OVER_ALL.includes(role)));
}

/** Where they may give a role at all: of these programs, and over the whole organization (null, last). */
export function givablePlaces(own: readonly GrantInfo[], programIds: readonly string[]): (string | null)[] {
  return [...programIds, null].filter((place) => givableRoles(own, place).length > 0);
}

/** The same role in the same place twice says nothing more than once. */
export function repeated(grants: readonly GrantInfo[], index: number): boolean {
  const one = grants[index];
  return grants.findIndex((grant) => grant.role === one?.role && grant.programId === one?.programId) < index;
}
