import type { Actor, Id } from '@housestaff/kernel';

/** Stands for no user: jobs without one, commands, seeding. */
export const systemUserId: Id = '00000000-0000-0000-0000-000000000000';

/** An actor for a command or a step of the system itself. `label` is what audit shows. It has no grants. */
export function systemActor(organizationId: Id, label: string, correlationId: string): Actor {
  return { organizationId, userId: systemUserId, label, grants: [], correlationId };
}
