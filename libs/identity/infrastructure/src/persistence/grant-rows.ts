import { NotFound, type Grant, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';

export interface GrantRow {
  readonly role: string;
  readonly programId: Id | null;
}

export type IdentifiedGrant = Grant & { readonly id: Id };

/** The grants of the row that `where` names, as JSON in the order in which they were given. */
export function grantsJson(table: 'identity.role_grant' | 'identity.invitation_grant', where: string): string {
  return `coalesce((select json_agg(json_build_object('role', g.role, 'programId', g.program_id) order by g.id) from ${table} g where ${where}), '[]')`;
}

export function grantOf({ role, programId }: GrantRow): Grant {
  return programId === null ? { role } : { role, programId };
}

/** Throws NotFound for a program that is not of this organization. */
export async function addRoleGrants(tenant: TenantContext, organizationId: Id, userId: Id, grants: readonly IdentifiedGrant[]): Promise<void> {
  const sql = 'insert into identity.role_grant (organization_id, id, user_id, role, program_id) values ($1, $2, $3, $4, $5)';
  for (const { id, role, programId } of grants) {
    await orNoProgram(programId, () => tenant.query(sql, [organizationId, id, userId, role, programId ?? null]));
  }
}

export async function addInvitationGrants(tenant: TenantContext, organizationId: Id, invitationId: Id, grants: readonly IdentifiedGrant[]): Promise<void> {
  const sql = 'insert into identity.invitation_grant (organization_id, id, invitation_id, role, program_id) values ($1, $2, $3, $4, $5)';
  for (const { id, role, programId } of grants) {
    await orNoProgram(programId, () => tenant.query(sql, [organizationId, id, invitationId, role, programId ?? null]));
  }
}

async function orNoProgram(programId: Id | undefined, insert: () => Promise<unknown>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    const missing = ['role_grant_organization_id_program_id_fkey', 'invitation_grant_organization_id_program_id_fkey'].some((name) => violates(error, name));
    if (missing && programId !== undefined) throw new NotFound('program', programId);
    throw error;
  }
}
