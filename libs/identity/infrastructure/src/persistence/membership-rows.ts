import type { Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import type { NewMember } from '@housestaff/identity/application';
import { PersonTaken } from '@housestaff/identity/domain';
import { addRoleGrants } from './grant-rows';

/** Throws PersonTaken, and NotFound for a program that is not of this organization. */
export async function addMembership(tenant: TenantContext, organizationId: Id, { userId, name, personId, grants }: NewMember): Promise<void> {
  const sql = 'insert into identity.membership (organization_id, user_id, person_id, name) values ($1, $2, $3, $4)';
  await orPersonTaken(personId, () => tenant.query(sql, [organizationId, userId, personId, name]));
  await addRoleGrants(tenant, organizationId, userId, grants);
}

export async function orPersonTaken(personId: Id | null, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (personId !== null && violates(error, 'membership_person')) throw new PersonTaken(personId, 'Someone else');
    throw error;
  }
}
