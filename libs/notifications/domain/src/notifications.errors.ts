import { DomainError } from '@housestaff/kernel';

/** A way that this installation, this program or this person has not set up. */
export class ChannelNotSetUp extends DomainError {
  readonly code = 'notifications.channel_not_set_up';

  constructor(channel: string, fix: string) {
    super(`${channel} is not set up: ${fix}`, { channel, fix });
  }
}
