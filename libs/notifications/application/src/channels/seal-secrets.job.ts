import { Injectable } from '@nestjs/common';
import { AuditTrail, DailyJob, type JobContext } from '@housestaff/kernel';
import { ChannelsOfPrograms } from '../ports/channels-of-programs';

/** Seals what was saved before there was a key, and after a new key what the earlier one sealed. */
@Injectable()
export class SealSecrets extends DailyJob {
  readonly kind = 'notifications.seal-secrets';

  constructor(
    private readonly channels: ChannelsOfPrograms,
    private readonly audit: AuditTrail,
  ) {
    super();
  }

  handle(_payload: unknown, context: JobContext): Promise<{ sealed: number }> {
    return context.commit(async () => {
      const sealed = await this.channels.sealAgain();
      if (sealed > 0) await this.audit.record({ action: 'notifications.channels.seal', resource: 'organization', after: { sealed } });
      return { sealed };
    });
  }
}
