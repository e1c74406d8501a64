import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@housestaff/kernel';
import { LinkEnded, linkState, LinkUsed } from '@housestaff/identity/domain';
import { LoginDirectory, type ResetLinkPlace } from '../ports/login-directory';
import { Members, type MemberRecord } from '../ports/members';
import { ResetLinks, type ResetLinkRecord } from '../ports/reset-links';
import { TokenMint } from '../ports/secrets';
import type { Visit } from '../ports/visit';

export interface FoundResetLink {
  readonly place: ResetLinkPlace;
  readonly holder: Actor;
}

/** Finds the reset link that a token opens. */
@Injectable()
export class ResetLinkHolder {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly links: ResetLinks,
    private readonly members: Members,
    private readonly mint: TokenMint,
    private readonly clock: Clock,
  ) {}

  async find(token: string, { correlationId }: Visit): Promise<FoundResetLink> {
    const place = await this.directory.byResetLinkHash(this.mint.hash(token));
    if (place === null) throw new LinkEnded();
    const { organizationId, userId } = place;
    return { place, holder: { organizationId, userId, label: 'reset link', grants: [], correlationId } };
  }

  /**
   * Inside the holder's unit of work. Throws LinkUsed, and LinkEnded for all else that no longer holds: also when its owner
   * was deactivated since, or has joined another organization, which an administrator of this one may not open.
   */
  async open({ linkId, userId }: ResetLinkPlace): Promise<{ link: ResetLinkRecord; member: MemberRecord }> {
    const link = await this.links.find(linkId);
    const state = link === null ? 'revoked' : linkState(link, this.clock.now());
    if (state === 'used') throw new LinkUsed();
    const member = await this.members.find(userId);
    if (link === null || state !== 'open' || !member?.active) throw new LinkEnded();
    if (!link.byOperator && (await this.members.elsewhere()).has(userId)) throw new LinkEnded();
    return { link, member };
  }
}
