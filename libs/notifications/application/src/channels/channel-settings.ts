import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { planChannels, type NoticeKind, type ProgramChannel, type ProgramChannelFields, type ProgramChannels } from '@housestaff/notifications/domain';
import { Carriers } from '../ports/carriers';
import { ChannelsOfPrograms, ProgramPlaces } from '../ports/channels-of-programs';

/** Secrets are written and never read. */
export interface ChannelSettingsView {
  readonly slackSet: boolean;
  readonly webhookUrl: string | null;
  readonly webhookSecretSet: boolean;
  /** Set, but sealed with a key that this installation doesn't have. */
  readonly unreadable: readonly ProgramChannel[];
  readonly kinds: readonly NoticeKind[];
  readonly available: { readonly email: boolean; readonly sms: boolean };
  readonly version: number;
}

/** A program's own channels. */
@Injectable()
export class ChannelSettings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programs: ChannelsOfPrograms,
    private readonly places: ProgramPlaces,
    private readonly access: ProgramAccess,
    private readonly carriers: Carriers,
    private readonly audit: AuditTrail,
  ) {}

  show(programId: Id): Promise<ChannelSettingsView> {
    return this.uow.run(async () => {
      await this.assertProgram(programId);
      const channels = await this.programs.of(programId);
      await this.audit.record({ action: 'notifications.channels.read', resource: 'program', resourceId: programId, query: {} });
      return this.view(channels);
    });
  }

  /** Throws NotFound, StaleVersion, InvalidValue, SecretsKeyMissing. */
  change(programId: Id, expectedVersion: number, fields: ProgramChannelFields): Promise<ChannelSettingsView> {
    return this.uow.run(async () => {
      await this.assertProgram(programId);
      const before = await this.programs.of(programId);
      if (before.version !== expectedVersion) throw new StaleVersion('notification channels', programId, expectedVersion, before.version);
      const planned = planChannels(before, fields);
      await this.programs.save(programId, planned);
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'notifications.channels.change', resource: 'program', resourceId: programId, before: told(this.view(before)), after: told(this.view(after)) });
      return this.view(after);
    });
  }

  /** Throws NotFound, also for a program that the actor has no grant in. */
  async assertProgram(programId: Id): Promise<void> {
    this.access.assertProgram(programId);
    if (!(await this.places.exists(programId))) throw new NotFound('program', programId);
  }

  private view({ slackUrl, webhookUrl, webhookSecret, kinds, unreadable, version }: ProgramChannels): ChannelSettingsView {
    const available = { email: this.carriers.by('email') !== null, sms: this.carriers.by('sms') !== null };
    return { slackSet: slackUrl !== null, webhookUrl, webhookSecretSet: webhookSecret !== null, kinds, unreadable, available, version };
  }
}

/** As the audit trail keeps it: an address of a webhook often holds a token. */
function told({ webhookUrl, ...view }: ChannelSettingsView): Omit<ChannelSettingsView, 'webhookUrl'> & { webhookHost: string | null } {
  return { ...view, webhookHost: webhookUrl && new URL(webhookUrl).host };
}
