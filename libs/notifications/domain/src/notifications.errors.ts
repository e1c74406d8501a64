import { DomainError, type Id } from '@housestaff/kernel';
import type { DeliveryStatus, ProgramChannel } from './delivery';

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

  constructor(channel: ProgramChannel) {
    const fix = 'save its address and secret again, or have whoever runs this installation bring the earlier key back (SECRETS_KEY)';
    super(`What was saved for ${channel === 'slack' ? 'Slack' : 'the webhook'} can't be read with this installation's key`, { channel, fix });
  }
}

/** Several processes must share the key that secrets are sealed with. */
export class SecretsKeyMissing extends DomainError {
  readonly code = 'notifications.secrets_key_missing';

  constructor() {
    super("An address or a secret can't be kept safely here yet", { fix: 'whoever runs this installation sets SECRETS_KEY, the same for each instance and worker' });
  }
}

/** Only of what nobody knows is there anything to decide. */
export class DeliverySettled extends DomainError {
  readonly code = 'notifications.delivery_settled';

  constructor(id: Id, status: DeliveryStatus) {
    const words = { queued: 'waits to be sent', sending: 'is on its way', sent: 'is sent', failed: 'has failed', unknown: 'is not known' };
    super(`This message ${words[status]} already`, { id, status, fix: 'look at the list again' });
  }
}

/** What it tells is three days old. */
export class DeliveryStale extends DomainError {
  readonly code = 'notifications.delivery_stale';

  constructor() {
    super('This message is more than three days old and is not sent any more', { fix: 'say whether it arrived, and tell the person yourself if it did not' });
  }
}
