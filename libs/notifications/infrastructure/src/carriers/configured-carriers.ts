import { Injectable } from '@nestjs/common';
import { Clock } from '@housestaff/kernel';
import { Carriers, type Carrier } from '@housestaff/notifications/application';
import type { Channel } from '@housestaff/notifications/domain';
import { Settings } from '@housestaff/platform';
import { HttpSmsCarrier, SmppCarrier } from './sms-carriers';
import { SmtpCarrier } from './smtp-carrier';
import { SlackCarrier, WebhookCarrier } from './webhook-carrier';

/** The channels that this installation's settings open. */
@Injectable()
export class ConfiguredCarriers extends Carriers {
  private readonly carriers: Readonly<Record<Channel, Carrier | null>>;

  constructor(settings: Settings, clock: Clock) {
    super();
    const { publicUrl, webhooksMayBePrivate: mayBePrivate = false } = settings;
    this.carriers = {
      email: mailOf(settings),
      sms: smsOf(settings),
      slack: new SlackCarrier({ publicUrl, mayBePrivate }),
      webhook: new WebhookCarrier({ publicUrl, mayBePrivate, now: () => clock.now() }),
    };
  }

  by(channel: Channel): Carrier | null {
    return this.carriers[channel];
  }
}

function mailOf({ smtpUrl, mailFrom, publicUrl }: Settings): Carrier | null {
  return smtpUrl === undefined || mailFrom === undefined ? null : new SmtpCarrier({ url: smtpUrl, from: mailFrom, publicUrl });
}

function smsOf({ smsUrl, smsFrom, publicUrl }: Settings): Carrier | null {
  if (smsUrl === undefined) return null;
  const gateway = { url: smsUrl, publicUrl, ...(smsFrom !== undefined && { from: smsFrom }) };
  return /^s?smpp:/.test(smsUrl) ? new SmppCarrier(gateway) : new HttpSmsCarrier(gateway);
}
