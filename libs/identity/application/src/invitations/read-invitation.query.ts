import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { ActorScope } from '../ports/actor-scope';
import { LoginDirectory } from '../ports/login-directory';
import { Organization } from '../ports/organization';
import type { Visit } from '../ports/visit';
import { InvitationHolder } from './invitation-holder';

export interface ReadInvitation extends Visit {
  readonly token: string;
}

export interface InvitationOffer {
  readonly email: string;
  readonly name: string;
  readonly organizationName: string;
  /** Names of the roles, each once. */
  readonly roles: readonly string[];
  readonly expiresAt: Date;
  /** The e-mail has a login already: accepting wants its password. */
  readonly hasLogin: boolean;
}

/** What whoever holds an invitation's link is offered. */
@Injectable()
export class ReadInvitationQuery {
  constructor(
    private readonly holder: InvitationHolder,
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly organization: Organization,
    private readonly directory: LoginDirectory,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ token, ...visit }: ReadInvitation): Promise<InvitationOffer> {
    const { invitationId, holder } = await this.holder.find(token, visit);
    const offer = await this.scope.run(holder, () => this.uow.run(() => this.offer(invitationId)));
    return { ...offer, hasLogin: await this.directory.emailTaken(offer.email) };
  }

  private async offer(id: string): Promise<Omit<InvitationOffer, 'hasLogin'>> {
    const { email, name, grants, expiresAt } = await this.holder.open(id);
    await this.audit.record({ action: 'identity.invitation.open', resource: 'invitation', resourceId: id, query: { invitation: id } });
    return { email, name, organizationName: await this.organization.name(), roles: [...new Set(grants.map(({ role }) => role))], expiresAt };
  }
}
