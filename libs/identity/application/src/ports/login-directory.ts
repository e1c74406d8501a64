import type { Id } from '@housestaff/kernel';

export interface LoginPlace {
  readonly organizationId: Id;
  readonly userId: Id;
}

export interface RefreshPlace {
  readonly organizationId: Id;
  readonly tokenId: Id;
  readonly userId: Id;
}

export interface InvitationPlace {
  readonly organizationId: Id;
  readonly invitationId: Id;
}

export interface ResetLinkPlace {
  readonly organizationId: Id;
  readonly linkId: Id;
  readonly userId: Id;
}

/** The few questions that are answered before a tenant is known. Ids only. */
export abstract class LoginDirectory {
  /** Of several memberships the one used last. @param email normalised */
  abstract byEmail(email: string): Promise<LoginPlace | null>;
  abstract byRefreshHash(hash: Buffer): Promise<RefreshPlace | null>;
  /** Whether anyone in the installation has it. */
  abstract emailTaken(email: string): Promise<boolean>;
  abstract byInvitationHash(hash: Buffer): Promise<InvitationPlace | null>;
  abstract byResetLinkHash(hash: Buffer): Promise<ResetLinkPlace | null>;
  /** Where this user is an active member. */
  abstract organizationsOf(userId: Id): Promise<Id[]>;
}
