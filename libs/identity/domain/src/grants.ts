import type { Grant, Id } from '@housestaff/kernel';
import { UnknownRole } from './identity.errors';
import { GrantBeyond, GrantTwice, RoleNeedsOrganization } from './membership.errors';
import { isRole, ROLE_PERMISSIONS, ROLES, type Permission } from './permissions';

/** Roles that mean nothing within one program, and who gives them: other roles may come to allow as much, and still do not make one. */
const ADMINISTRATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['platform-admin', ['platform-admin']],
  ['org-admin', ['platform-admin', 'org-admin']],
]);

/** Whoever gives roles needs this one. */
const GIVING: Permission = 'user:write';

/** A list of thousands of users asks for each of them. */
const ALLOWS: ReadonlyMap<string, ReadonlySet<Permission>> = new Map(ROLES.map((role) => [role, new Set(ROLE_PERMISSIONS[role])]));

/** Whether a role gives this. */
export function allows(role: string, permission: Permission): boolean {
  return ALLOWS.get(role)?.has(permission) ?? false;
}

/**
 * Whether someone with these grants may give that one, or change whoever has it: their own grants there, those alone that
 * let them handle users, allow all that it allows. What covers one program gives nothing over the whole organization.
 */
export function mayGive(own: readonly Grant[], { role, programId }: Grant): boolean {
  const there = own.filter((grant) => grant.programId === undefined || grant.programId === programId);
  const giving = there.map((grant) => grant.role).filter((maker) => allows(maker, GIVING));
  if (giving.length === 0 || !isRole(role)) return false;
  const makers = ADMINISTRATORS.get(role);
  if (makers !== undefined && !giving.some((maker) => makers.includes(maker))) return false;
  return ROLE_PERMISSIONS[role].every((permission) => giving.some((maker) => allows(maker, permission)));
}

/** Whether all of someone's grants lie within these. */
export function mayHandle(own: readonly Grant[], theirs: readonly Grant[]): boolean {
  return theirs.every((grant) => mayGive(own, grant)) && (theirs.length > 0 || overAll(own));
}

/** Whom someone gets to see: everyone with a grant over the whole organization, else those with a grant in the same program. */
export function sees(own: readonly Grant[], theirs: readonly Grant[]): boolean {
  const programs = new Set(own.map((grant) => grant.programId));
  return overAll(own) || theirs.some((grant) => grant.programId !== undefined && programs.has(grant.programId));
}

/** Refuses a list of grants that someone can't give, naming its row. */
export function checkGrants(own: readonly Grant[], grants: readonly Grant[]): void {
  const known = new Set<string>();
  grants.forEach((grant, row) => {
    const { role, programId } = grant;
    if (!isRole(role)) throw new UnknownRole(role, ROLES);
    if (programId !== undefined && ADMINISTRATORS.has(role)) throw new RoleNeedsOrganization(row, role);
    if (known.has(`${role} ${programId}`)) throw new GrantTwice(row, role);
    known.add(`${role} ${programId}`);
    if (!mayGive(own, grant)) throw new GrantBeyond(row, role, programId);
  });
}

export interface Administrable {
  readonly userId: Id;
  readonly active: boolean;
  readonly grants: readonly Grant[];
}

/** Whether someone with these grants, if active, can set right whatever went wrong in the organization. */
export function isAdministrator(grants: readonly Grant[]): boolean {
  return grants.some(({ role, programId }) => role === 'org-admin' && programId === undefined);
}

/** Whether an organization with these members keeps an administrator when this one leaves, or is one no more. Who is none leaves no gap. */
export function keepsAdministrator(members: readonly Administrable[], leaving: Administrable): boolean {
  if (!leaving.active || !isAdministrator(leaving.grants)) return true;
  return members.some(({ userId, active, grants }) => userId !== leaving.userId && active && isAdministrator(grants));
}

function overAll(own: readonly Grant[]): boolean {
  return own.some((grant) => grant.programId === undefined);
}
