import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { ChannelsOfPrograms, ProgramPlaces } from '@housestaff/notifications/application';
import { isNoticeKind, NO_CHANNELS, type ProgramChannels } from '@housestaff/notifications/domain';
import { TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into notifications.program_channel as there (organization_id, program_id, slack_url, webhook_url, webhook_secret, kinds)
  select $1, $2, $3, $4, $5, $6::jsonb
   where $7 = 0 or exists (select 1 from notifications.program_channel where organization_id = $1 and program_id = $2)
  on conflict (organization_id, program_id) do update
    set slack_url = excluded.slack_url, webhook_url = excluded.webhook_url, webhook_secret = excluded.webhook_secret, kinds = excluded.kinds,
        version = there.version + 1, changed_at = now()
    where there.version = $7`;

@Injectable()
export class SqlProgramChannels extends ChannelsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async of(programId: Id): Promise<ProgramChannels> {
    const sql = `select slack_url as "slackUrl", webhook_url as "webhookUrl", webhook_secret as "webhookSecret", kinds, version
                   from notifications.program_channel where organization_id = $1 and program_id = $2`;
    const [row] = await this.tenant.query<ProgramChannels>(sql, [this.actor.get().organizationId, programId]);
    return row ? { ...row, kinds: row.kinds.filter(isNoticeKind) } : NO_CHANNELS;
  }

  async save(programId: Id, { slackUrl, webhookUrl, webhookSecret, kinds, version }: ProgramChannels): Promise<void> {
    const values = [this.actor.get().organizationId, programId, slackUrl, webhookUrl, webhookSecret, JSON.stringify(kinds), version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('notification channels', programId, version, version + 1);
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
