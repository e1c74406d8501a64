import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { LeaveSettingsOfPrograms } from '@housestaff/people/application';
import { NO_LEAVE_POLICY, USUAL_LEAVE_SETTINGS, usualRules, type LeaveSettings } from '@housestaff/people/domain';
import { TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into people.leave_settings as there (organization_id, program_id, kinds, warn_at, away_limit, policy)
  select $1, $2, $3::jsonb, $4, $5, $7::jsonb where $6 = 0 or exists (select 1 from people.leave_settings where program_id = $2)
  on conflict (organization_id, program_id) do update
    set kinds = excluded.kinds, warn_at = excluded.warn_at, away_limit = excluded.away_limit, policy = excluded.policy, version = there.version + 1, changed_at = now()
    where there.version = $6`;

@Injectable()
export class SqlLeaveSettings extends LeaveSettingsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<LeaveSettings> {
    const sql = 'select kinds, warn_at as "warnAt", away_limit as "limit", policy, version from people.leave_settings where program_id = $1';
    const [row] = await this.tenant.query<LeaveSettings>(sql, [programId]);
    return row ? whole(row) : USUAL_LEAVE_SETTINGS;
  }

  async save(programId: Id, { kinds, warnAt, limit, policy, version }: LeaveSettings): Promise<void> {
    const values = [this.actor.get().organizationId, programId, JSON.stringify(kinds), warnAt, limit, version, JSON.stringify(policy)];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('leave settings', programId, version, version + 1);
  }
}

/** Settings that were saved before there were such rules have the usual ones. */
function whole(row: LeaveSettings): LeaveSettings {
  return { ...row, kinds: row.kinds.map((kind) => ({ ...usualRules(kind.kind), ...kind })), policy: { ...NO_LEAVE_POLICY, ...row.policy } };
}
