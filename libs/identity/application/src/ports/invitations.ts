import type { Grant, Id } from '@housestaff/kernel';

export interface InvitationRecord {
  readonly id: Id;
  /** Normalised. */
  readonly email: string;
  readonly name: string;
  readonly personId: Id | null;
  readonly grants: readonly Grant[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly invitedBy: Id;
  /** Null: whoever gave it is no longer there. */
  readonly invitedByName: string | null;
}

export interface NewInvitation extends Pick<InvitationRecord, 'id' | 'email' | 'name' | 'personId' | 'expiresAt' | 'invitedBy'> {
  readonly grants: readonly (Grant & { readonly id: Id })[];
  readonly tokenHash: Buffer;
}

/** Invitations of the current organization. Of tokens only hashes are kept. */
export abstract class Invitations {
  /** Newest first. */
  abstract all(): Promise<InvitationRecord[]>;
  /** Holds the row until the unit of work ends, so that two who accept wait in line. */
  abstract find(id: Id): Promise<InvitationRecord | null>;
  /** Neither accepted nor withdrawn; it may have expired. */
  abstract findPending(email: string): Promise<InvitationRecord | null>;
  abstract pendingBy(userId: Id): Promise<InvitationRecord[]>;
  /** Throws NotFound for a program that is not of this organization, InvitationOpen. */
  abstract add(invitation: NewInvitation): Promise<void>;
  abstract renew(id: Id, by: Id, tokenHash: Buffer, expiresAt: Date): Promise<void>;
  abstract accept(id: Id, at: Date): Promise<void>;
  abstract revoke(id: Id, at: Date): Promise<void>;
}
