interface GrantLike {
  role: string;
  programId: string | null;
}

/** A role in a coordinator's words, and what who has it may do. */
export interface RoleWords {
  role: string;
  name: string;
  may: string;
}

/** From the one that may most to those that only read. */
export const ROLE_WORDS: readonly RoleWords[] = [
  { role: 'platform-admin', name: 'Platform admin', may: 'Keeps the installation running, for every organization.' },
  { role: 'org-admin', name: 'Organization admin', may: 'Does everything, and decides who else may.' },
  { role: 'program-director', name: 'Program director', may: 'Runs the program, publishes over a finding, and reads the audit.' },
  { role: 'coordinator', name: 'Coordinator', may: 'Plans, publishes, imports, and invites people.' },
  { role: 'chief-resident', name: 'Chief resident', may: 'Prepares drafts and answers leave; publishes nothing.' },
  { role: 'faculty', name: 'Faculty', may: 'Reads the published schedule.' },
  { role: 'resident', name: 'Resident', may: 'Reads the published schedule; has their own hours and calendar.' },
  { role: 'staff', name: 'Staff', may: 'Reads the published schedule.' },
  { role: 'front-desk', name: 'Front desk', may: 'Reads the published schedule.' },
  { role: 'auditor', name: 'Auditor', may: 'Reads everything, also the audit; changes nothing.' },
];

export function roleName(role: string): string {
  const known = ROLE_WORDS.find((one) => one.role === role)?.name;
  if (known) return known;
  const spaced = role.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** "Coordinator, Riverbend Family Medicine", or "Organization admin, whole organization". */
export function grantWords(grant: GrantLike, programs: readonly { id: string; name: string }[]): string {
  return `${roleName(grant.role)}, ${placeWords(grant.programId, programs)}`;
}

export function placeWords(programId: string | null, programs: readonly { id: string; name: string }[]): string {
  if (programId === null) return 'whole organization';
  return programs.find((program) => program.id === programId)?.name ?? 'another program';
}

function rankOf(role: string): number {
  const rank = ROLE_WORDS.findIndex((one) => one.role === role);
  return rank < 0 ? ROLE_WORDS.length : rank;
}

/** The roles that may most first. */
export function byRank<T extends GrantLike>(grants: readonly T[]): T[] {
  return [...grants].sort((one, other) => rankOf(one.role) - rankOf(other.role));
}

/** Each role once, the one that may most first, with commas between: "Coordinator, Faculty". */
export function rolesInWords(roles: readonly string[]): string {
  return [...new Set(roles)].sort((one, other) => rankOf(one) - rankOf(other)).map(roleName).join(', ');
}
