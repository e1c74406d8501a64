import { Injectable } from '@nestjs/common';
import { ConflictSettingsOfPrograms } from '@housestaff/conflicts/application';
import { USUAL_CONFLICT_SETTINGS, type ConflictSettings } from '@housestaff/conflicts/domain';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into conflicts.settings as there (organization_id, program_id, auto_resolve, auto_score, auto_kinds, heavy_weeks)
  select $1, $2, $3, $4, $5, $6 where $7 = 0 or exists (select 1 from conflicts.settings where program_id = $2)
  on conflict (organization_id, program_id) do update
    set auto_resolve = excluded.auto_resolve, auto_score = excluded.auto_score, auto_kinds = excluded.auto_kinds, heavy_weeks = excluded.heavy_weeks, version = there.version + 1, changed_at = now()
    where there.version = $7`;

@Injectable()
export class SqlConflictSettings extends ConflictSettingsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async of(programId: Id): Promise<ConflictSettings> {
    const sql = 'select auto_resolve as "autoResolve", auto_score::float8 as "autoScore", auto_kinds as "autoKinds", heavy_weeks as "heavyWeeks", version from conflicts.settings where program_id = $1';
    const [row] = await this.tenant.query<ConflictSettings>(sql, [programId]);
    return row ?? USUAL_CONFLICT_SETTINGS;
  }

  async save(programId: Id, { autoResolve, autoScore, autoKinds, heavyWeeks, version }: ConflictSettings): Promise<void> {
    const values = [this.actor.get().organizationId, programId, autoResolve, autoScore, autoKinds, heavyWeeks, version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('conflict settings', programId, version, version + 1);
  }
}
