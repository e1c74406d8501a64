import { Injectable } from '@nestjs/common';
import { Clock, type Grant, type Id } from '@housestaff/kernel';
import { mayHandle } from '@housestaff/identity/domain';
import { Invitations } from '../ports/invitations';
import { ResetLinks } from '../ports/reset-links';

/**
 * What a user handed out while they had more rights does not outlive those: their open invitations beyond what they may
 * give now are withdrawn, and so are open reset links by them and for them. Works inside the caller's unit of work.
 */
@Injectable()
export class WithdrawnPowers {
  constructor(
    private readonly invitations: Invitations,
    private readonly resetLinks: ResetLinks,
    private readonly clock: Clock,
  ) {}

  /** @param left the grants that they still have. The answer is the ids of the invitations that were withdrawn. */
  async of(userId: Id, left: readonly Grant[]): Promise<Id[]> {
    const now = this.clock.now();
    const beyond = (await this.invitations.pendingBy(userId)).filter(({ grants }) => !mayHandle(left, grants));
    for (const { id } of beyond) await this.invitations.revoke(id, now);
    await this.resetLinks.revokeAround(userId, now);
    return beyond.map(({ id }) => id);
  }
}
