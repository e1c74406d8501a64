import { Injectable } from '@nestjs/common';
import { Clock, systemUserId, type Actor, type Id } from '@housestaff/kernel';
import { LinkEnded, LinkUsed } from '@housestaff/identity/domain';
import { Invitations, type InvitationRecord } from '../ports/invitations';
import { LoginDirectory } from '../ports/login-directory';
import { TokenMint } from '../ports/secrets';
import type { Visit } from '../ports/visit';
import { stateOf } from './invitation-view';

export interface FoundInvitation {
  readonly invitationId: Id;
  /** Nobody yet: whoever holds the link, in the organization that it leads to. */
  readonly holder: Actor;
}

/** Finds the invitation that a token opens. */
@Injectable()
export class InvitationHolder {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly invitations: Invitations,
    private readonly mint: TokenMint,
    private readonly clock: Clock,
  ) {}

  async find(token: string, { correlationId }: Visit): Promise<FoundInvitation> {
    const place = await this.directory.byInvitationHash(this.mint.hash(token));
    if (place === null) throw new LinkEnded();
    const { organizationId, invitationId } = place;
    return { invitationId, holder: { organizationId, userId: systemUserId, label: 'invitation link', grants: [], correlationId } };
  }

  /** Inside the holder's unit of work. Throws LinkUsed, and LinkEnded for all else that no longer holds. */
  async open(id: Id): Promise<InvitationRecord> {
    const invitation = await this.invitations.find(id);
    const state = invitation === null ? 'revoked' : stateOf(invitation, this.clock.now());
    if (state === 'accepted') throw new LinkUsed();
    // Without roles: their program is gone.
    if (invitation === null || state !== 'open' || invitation.grants.length === 0) throw new LinkEnded();
    return invitation;
  }
}
