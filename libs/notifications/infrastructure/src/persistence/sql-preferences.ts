import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { PreferencesOfUsers } from '@housestaff/notifications/application';
import { isNoticeKind, type Preferences } from '@housestaff/notifications/domain';
import { TenantContext } from '@housestaff/platform';

interface PreferenceRow extends Omit<Preferences, 'quiet'> {
  readonly userId: Id;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
}

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into notifications.preference as there (organization_id, user_id, kinds, digest, quiet_from, quiet_to, phone)
  select $1, $2, $3::jsonb, $4, $5, $6, $7
   where $8 = 0 or exists (select 1 from notifications.preference where organization_id = $1 and user_id = $2)
  on conflict (organization_id, user_id) do update
    set kinds = excluded.kinds, digest = excluded.digest, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, phone = excluded.phone,
        version = there.version + 1, changed_at = now()
    where there.version = $8`;

@Injectable()
export class SqlPreferences extends PreferencesOfUsers {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async of(userIds: readonly Id[]): Promise<ReadonlyMap<Id, Preferences>> {
    if (userIds.length === 0) return new Map();
    const sql = `select user_id as "userId", kinds, digest, quiet_from as "quietFrom", quiet_to as "quietTo", phone, version
                   from notifications.preference where organization_id = $1 and user_id = any($2)`;
    const rows = await this.tenant.query<PreferenceRow>(sql, [this.actor.get().organizationId, userIds]);
    return new Map(rows.map((row) => [row.userId, preferencesOf(row)]));
  }

  async save(userId: Id, { kinds, digest, quiet, phone, version }: Preferences): Promise<void> {
    const values = [this.actor.get().organizationId, userId, JSON.stringify(kinds), digest, quiet?.from ?? null, quiet?.to ?? null, phone, version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('preferences', userId, version, version + 1);
  }
}

/** A kind that is no more is left out. */
function preferencesOf({ kinds, digest, quietFrom, quietTo, phone, version }: PreferenceRow): Preferences {
  const known = Object.fromEntries(Object.entries(kinds).filter(([kind]) => isNoticeKind(kind)));
  return { kinds: known, digest, quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo }, phone, version };
}
