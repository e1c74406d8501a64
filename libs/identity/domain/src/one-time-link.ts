export const INVITATION_DAYS = 7;
export const RESET_HOURS = 24;

/** What is known of a link, whoever holds it. */
export interface OneTimeLink {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type LinkState = 'open' | 'used' | 'revoked' | 'expired';

/** Use comes first, for it is what happened. One that was withdrawn after it had expired just expired. */
export function linkState({ expiresAt, usedAt, revokedAt }: OneTimeLink, now: Date): LinkState {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null && revokedAt < expiresAt) return 'revoked';
  return revokedAt !== null || expiresAt <= now ? 'expired' : 'open';
}

export const INVITATION_STATUSES = ['open', 'accepted', 'expired', 'revoked'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

export function invitationStatus(link: OneTimeLink, now: Date): InvitationStatus {
  const state = linkState(link, now);
  return state === 'used' ? 'accepted' : state;
}

export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
}

export function resetEnd(now: Date): Date {
  return new Date(now.getTime() + RESET_HOURS * 3_600_000);
}
