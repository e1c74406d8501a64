import type { Actor } from '@housestaff/kernel';
import type { LoginPlace } from '../ports/login-directory';
import type { Visit } from '../ports/visit';

/** Someone who has just proven who they are, before their session is known. */
export function actorAt({ organizationId, userId }: LoginPlace, label: string, { correlationId }: Visit): Actor {
  return { organizationId, userId, label, grants: [], correlationId };
}
