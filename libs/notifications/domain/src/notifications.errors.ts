import { DomainError } from '@housestaff/kernel';

/** A way that this installation, this program or this person has not set up. */
export class ChannelNotSetUp extends DomainError {
  readonly code = 'notifications.channel_not_set_up';

  constructor(channel: string, fix: string) {
    super(`${channel} is not set up: ${fix}`, { channel, fix });
  }
}

/** What was saved for a channel was sealed with a key that this installation doesn't have. */
export class ChannelUnreadable extends DomainError {
  readonly code = 'notifications.channel_unreadable';

  constructor(channel: string) {
    const fix = 'save its address and secret again, or have whoever runs this installation bring the earlier key back (SECRETS_KEY)';
    super(`What was saved for ${channel} can't be read with this installation's key`, { channel, fix });
  }
}

/** Several processes must share the key that secrets are sealed with. */
export class SecretsKeyMissing extends DomainError {
  readonly code = 'notifications.secrets_key_missing';

  constructor() {
    super("An address or a secret can't be kept safely here yet", { fix: 'whoever runs this installation sets SECRETS_KEY, the same for each instance and worker' });
  }
}
