import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@housestaff/kernel';
import { CarryFailed, Carriers } from '../ports/carriers';

export interface LinkLetter {
  readonly to: { readonly name: string; readonly address: string };
  readonly title: string;
  readonly body: string;
  /** A path of the product with a secret in it. */
  readonly href: string;
}

/** sent: the mail server has it. failed: it doesn't. off: this installation sends no e-mail. */
export type LinkMailed = 'sent' | 'failed' | 'off';

/** Mails a one-time link at once. The link is a secret, so that it waits in no table: what fails now is handed over in another way. */
@Injectable()
export class LinkMail {
  constructor(
    private readonly carriers: Carriers,
    private readonly clock: Clock,
  ) {}

  /** Outside any unit of work. Never throws for a mail server's sake. */
  async send({ to, title, body, href }: LinkLetter): Promise<LinkMailed> {
    const carrier = this.carriers.by('email');
    if (carrier === null) return 'off';
    const parcel = { deliveryId: newId(this.clock), kind: 'link', content: { title, body, short: title, href }, destination: { channel: 'email', ...to } as const };
    try {
      await carrier.carry(parcel, () => Promise.resolve());
      return 'sent';
    } catch (error) {
      if (error instanceof CarryFailed) return 'failed';
      throw error;
    }
  }
}
