import { Injectable } from '@nestjs/common';
import { Addressees } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import { ChannelUnreadable, USUAL_PREFERENCES, type Channel } from '@housestaff/notifications/domain';
import type { Destination } from '../ports/carriers';
import { ChannelsOfPrograms } from '../ports/channels-of-programs';
import { PreferencesOfUsers } from '../ports/preferences-of-users';

/** Where a channel's target is reached, as it is set when the message leaves. Null: nowhere any more. */
@Injectable()
export class Destinations {
  constructor(
    private readonly addressees: Addressees,
    private readonly preferences: PreferencesOfUsers,
    private readonly channels: ChannelsOfPrograms,
  ) {}

  /** Throws ChannelUnreadable. */
  async of(channel: Channel, target: Id): Promise<Destination | null> {
    if (channel === 'email' || channel === 'sms') return this.ofUser(channel, target);
    const { slackUrl, webhookUrl, webhookSecret, unreadable } = await this.channels.of(target);
    if (unreadable.includes(channel)) throw new ChannelUnreadable(channel);
    if (channel === 'slack') return slackUrl === null ? null : { channel, url: slackUrl };
    return webhookUrl === null || webhookSecret === null ? null : { channel, url: webhookUrl, secret: webhookSecret };
  }

  private async ofUser(channel: 'email' | 'sms', userId: Id): Promise<Destination | null> {
    const member = await this.addressees.find(userId);
    if (member === null) return null;
    if (channel === 'email') return { channel, address: member.email, name: member.name };
    const { phone } = (await this.preferences.of([userId])).get(userId) ?? USUAL_PREFERENCES;
    return phone === null ? null : { channel, number: phone };
  }
}
