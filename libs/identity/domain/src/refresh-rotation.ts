/** Two tabs may refresh at once: within this time a spent token gives the same successor again. */
export const GRACE_SECONDS = 20;
export const REFRESH_DAYS = 7;
export const ACCESS_MINUTES = 15;
export const MOST_SESSIONS = 5;

/** What is known of a refresh token that someone presents. */
export interface PresentedToken {
  readonly expiresAt: Date;
  readonly rotatedAt: Date | null;
  readonly familyRevokedAt: Date | null;
}

export type RefreshDecision = 'rotate' | 'same-successor' | 'reused' | 'ended';

/** A spent token after the grace is theft until proven otherwise: the caller ends the whole family. */
export function decideRefresh(token: PresentedToken, now: Date): RefreshDecision {
  if (token.familyRevokedAt !== null || token.expiresAt <= now) return 'ended';
  if (token.rotatedAt === null) return 'rotate';
  return now.getTime() - token.rotatedAt.getTime() <= GRACE_SECONDS * 1000 ? 'same-successor' : 'reused';
}
