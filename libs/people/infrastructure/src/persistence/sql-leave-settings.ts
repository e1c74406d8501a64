import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { LeaveSettingsOfPrograms } from '@housestaff/people/application';
import { USUAL_LEAVE_SETTINGS, type LeaveSettings } from '@housestaff/people/domain';
import { TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into people.leave_settings as there (organization_id, program_id, kinds, warn_at, away_limit)
  select $1, $2, $3::jsonb, $4, $5 where $6 = 0 or exists (select 1 from people.leave_settings where program_id = $2)
  on conflict (organization_id, program_id) do update
    set kinds = excluded.kinds, warn_at = excluded.warn_at, away_limit = excluded.away_limit, version = there.version + 1, changed_at = now()
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
    const sql = 'select kinds, warn_at as "warnAt", away_limit as "limit", version from people.leave_settings where program_id = $1';
    const [row] = await this.tenant.query<LeaveSettings>(sql, [programId]);
    return row ?? USUAL_LEAVE_SETTINGS;
  }

  async save(programId: Id, { kinds, warnAt, limit, version }: LeaveSettings): Promise<void> {
    const values = [this.actor.get().organizationId, programId, JSON.stringify(kinds), warnAt, limit, version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('leave settings', programId, version, version + 1);
  }
}
