import { Injectable } from '@nestjs/common';
import type { GivenInvitation } from '@housestaff/identity/application';
import { LinkMail } from '@housestaff/notifications/application';
import { Settings } from '@housestaff/platform';
import type { InvitationMade } from './invitation.dto';
import { presentGiven } from './invitation.presenter';
import { joinAddress } from './link-addresses';

/** Mails an invitation to whoever it is for, where the installation sends mail. Its link is answered all the same. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly mail: LinkMail,
    private readonly settings: Settings,
  ) {}

  async send(given: GivenInvitation): Promise<InvitationMade> {
    const { invitation, token } = given;
    const body = `Hello ${invitation.name},\n\n${invitation.invitedBy} invites you to Housestaff. Open the link to set your password and see your schedule. It works once, for seven days.`;
    const mailed = await this.mail.send({ to: { name: invitation.name, address: invitation.email }, title: 'Your Housestaff login', body, href: joinAddress('', token) });
    return { ...presentGiven(given, this.settings.publicUrl), mailed };
  }
}
