import type { CurrentSession } from '@housestaff/identity/application';
import type { Session } from './auth.dto';

export function presentSession(current: CurrentSession, csrfToken: string, expiresAt: Date): Session {
  const roles = current.roles.map(({ role, programId }) => ({ role, programId: programId ?? null }));
  return { ...current, roles, permissions: [...current.permissions], permissionsEverywhere: [...current.permissionsEverywhere], csrfToken, expiresAt: expiresAt.toISOString() };
}
