import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { ActorScope } from '../ports/actor-scope';
import type { Visit } from '../ports/visit';
import { ResetLinkHolder } from './reset-link-holder';

export interface ReadResetLink extends Visit {
  readonly token: string;
}

export interface ResetOffer {
  readonly email: string;
  readonly expiresAt: Date;
}

/** Whose password whoever holds a reset link may set. */
@Injectable()
export class ReadResetLinkQuery {
  constructor(
    private readonly holder: ResetLinkHolder,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ token, ...visit }: ReadResetLink): Promise<ResetOffer> {
    const { place, holder } = await this.holder.find(token, visit);
    const read = async (): Promise<ResetOffer> => {
      const { link, member } = await this.holder.open(place);
      await this.audit.record({ action: 'identity.reset-link.open', resource: 'user', resourceId: member.userId, query: { linkId: link.id } });
      return { email: member.email, expiresAt: link.expiresAt };
    };
    return this.scope.run(holder, () => this.uow.run(read));
  }
}
