import { Injectable } from '@nestjs/common';
import { BackupSettingsOfPrograms } from '@housestaff/conflicts/application';
import { USUAL_BACKUP_SETTINGS, type BackupSettings } from '@housestaff/conflicts/domain';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into conflicts.backup_settings as there (organization_id, program_id, weekday, weekend, holiday)
  select $1, $2, $3, $4, $5 where $6 = 0 or exists (select 1 from conflicts.backup_settings where program_id = $2)
  on conflict (organization_id, program_id) do update
    set weekday = excluded.weekday, weekend = excluded.weekend, holiday = excluded.holiday, version = there.version + 1, changed_at = now()
    where there.version = $6`;

@Injectable()
export class SqlBackupSettings extends BackupSettingsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<BackupSettings> {
    const sql = 'select weekday::float8 as weekday, weekend::float8 as weekend, holiday::float8 as holiday, version from conflicts.backup_settings where program_id = $1';
    const [row] = await this.tenant.query<BackupSettings>(sql, [programId]);
    return row ?? USUAL_BACKUP_SETTINGS;
  }

  async save(programId: Id, { weekday, weekend, holiday, version }: BackupSettings): Promise<void> {
    const values = [this.actor.get().organizationId, programId, weekday, weekend, holiday, version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('backup settings', programId, version, version + 1);
  }
}
