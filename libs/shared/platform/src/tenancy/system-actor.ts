import { systemUserId, type Actor, type Id } from '@housestaff/kernel';

/** An actor for a command or a step of the system itself. `label` is what audit shows. It has no grants. */
export function systemActor(organizationId: Id, label: string, correlationId: string): Actor {
  return { organizationId, userId: systemUserId, label, grants: [], correlationId };
}
