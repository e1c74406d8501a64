import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { ChannelsOfPrograms, ProgramPlaces } from '@housestaff/notifications/application';
import { isNoticeKind, NO_CHANNELS, PROGRAM_CHANNELS, SecretsKeyMissing, type ProgramChannel, type ProgramChannels } from '@housestaff/notifications/domain';
import { SecretBox, SecretUnreadable, TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. What can't be read stays. */
const SAVE = `
  insert into notifications.program_channel as there (organization_id, program_id, slack_url, webhook_url, webhook_secret, kinds)
  select $1, $2, $3, $4, $5, $6::jsonb
   where $7 = 0 or exists (select 1 from notifications.program_channel where organization_id = $1 and program_id = $2)
  on conflict (organization_id, program_id) do update
    set slack_url = case when $8 then there.slack_url else excluded.slack_url end,
        webhook_url = case when $9 then there.webhook_url else excluded.webhook_url end,
        webhook_secret = case when $9 then there.webhook_secret else excluded.webhook_secret end,
        kinds = excluded.kinds, version = there.version + 1, changed_at = now()
    where there.version = $7`;

const SEALED = ['slackUrl', 'webhookUrl', 'webhookSecret'] as const;
type Sealed = (typeof SEALED)[number];
type Secrets = Readonly<Record<Sealed, string | null>>;

const SECRETS = 'slack_url as "slackUrl", webhook_url as "webhookUrl", webhook_secret as "webhookSecret"';
const OF: Readonly<Record<Sealed, ProgramChannel>> = { slackUrl: 'slack', webhookUrl: 'webhook', webhookSecret: 'webhook' };

interface ChannelRow extends Secrets {
  readonly kinds: readonly string[];
  readonly version: number;
}

/** Addresses and secrets are sealed: whoever has one can write into the channel, or sign for Housestaff. */
@Injectable()
export class SqlProgramChannels extends ChannelsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly box: SecretBox,
  ) {
    super();
  }

  async of(programId: Id): Promise<ProgramChannels> {
    const sql = `select ${SECRETS}, kinds, version from notifications.program_channel where organization_id = $1 and program_id = $2`;
    const [row] = await this.tenant.query<ChannelRow>(sql, [this.organization(), programId]);
    if (!row) return NO_CHANNELS;
    const read = this.opened(programId, row);
    const unreadable = PROGRAM_CHANNELS.filter((channel) => SEALED.some((field) => OF[field] === channel && row[field] !== null && read[field] === null));
    const shown = (field: Sealed): string | null => (unreadable.includes(OF[field]) ? null : read[field]);
    return { slackUrl: shown('slackUrl'), webhookUrl: shown('webhookUrl'), webhookSecret: shown('webhookSecret'), kinds: row.kinds.filter(isNoticeKind), unreadable, version: row.version };
  }

  async save(programId: Id, { slackUrl, webhookUrl, webhookSecret, kinds, unreadable, version }: ProgramChannels): Promise<void> {
    const sealed = this.sealed(programId, { slackUrl, webhookUrl, webhookSecret });
    const stays = PROGRAM_CHANNELS.map((channel) => unreadable.includes(channel));
    const values = [this.organization(), programId, ...sealed, JSON.stringify(kinds), version, ...stays];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('notification channels', programId, version, version + 1);
  }

  async sealAgain(): Promise<number> {
    if (!this.box.canSeal) return 0;
    const sql = `select program_id as "programId", ${SECRETS} from notifications.program_channel where organization_id = $1 for update`;
    const rows = await this.tenant.query<Secrets & { programId: Id }>(sql, [this.organization()]);
    let sealed = 0;
    for (const { programId, ...row } of rows) {
      const read = this.opened(programId, row);
      if (!SEALED.some((field) => row[field] !== null && read[field] !== null && !this.box.isCurrent(row[field]))) continue;
      await this.replace(programId, read);
      sealed += 1;
    }
    return sealed;
  }

  /** What can't be read stays as it is: its key may come back. */
  private async replace(programId: Id, read: Secrets): Promise<void> {
    const sql = 'update notifications.program_channel set slack_url = coalesce($3, slack_url), webhook_url = coalesce($4, webhook_url), webhook_secret = coalesce($5, webhook_secret) where organization_id = $1 and program_id = $2';
    await this.tenant.execute(sql, [this.organization(), programId, ...this.sealed(programId, read)]);
  }

  /** Null also for what can't be read. */
  private opened(programId: Id, row: Secrets): Secrets {
    const open = (field: Sealed): string | null => {
      try {
        return row[field] === null ? null : this.box.open(row[field], this.place(programId, field));
      } catch (error) {
        if (error instanceof SecretUnreadable) return null;
        throw error;
      }
    };
    return { slackUrl: open('slackUrl'), webhookUrl: open('webhookUrl'), webhookSecret: open('webhookSecret') };
  }

  /** In the order of the columns. Throws SecretsKeyMissing. */
  private sealed(programId: Id, secrets: Secrets): (string | null)[] {
    if (!this.box.canSeal && SEALED.some((field) => secrets[field] !== null)) throw new SecretsKeyMissing();
    return SEALED.map((field) => secrets[field] && this.box.seal(secrets[field], this.place(programId, field)));
  }

  private place(programId: Id, field: Sealed): string {
    return `${this.organization()}/notifications.program_channel/${field}/${programId}`;
  }

  private organization(): Id {
    return this.actor.get().organizationId;
  }
}

@Injectable()
export class SqlProgramPlaces extends ProgramPlaces {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async zoneOf(programId: Id | null): Promise<string> {
    const sql = 'select zone from program.program where organization_id = $1 and ($2::uuid is null or id = $2) order by created_at limit 1';
    const [row] = await this.tenant.query<{ zone: string }>(sql, [this.actor.get().organizationId, programId]);
    return row?.zone ?? 'UTC';
  }

  async exists(programId: Id): Promise<boolean> {
    const rows = await this.tenant.query('select from program.program where organization_id = $1 and id = $2', [this.actor.get().organizationId, programId]);
    return rows.length > 0;
  }
}
