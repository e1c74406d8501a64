import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { SwapSettingsOfPrograms } from '@housestaff/swaps/application';
import { USUAL_SWAP_SETTINGS, type SwapSettings, type SwapSettingsFields } from '@housestaff/swaps/domain';

/** Which of two first changes comes first is settled by the key. */
const SAVE = `
  insert into swaps.settings as there (organization_id, program_id, fields)
  select $1, $2, $3::jsonb where $4 = 0 or exists (select 1 from swaps.settings where program_id = $2)
  on conflict (organization_id, program_id) do update
    set fields = excluded.fields, version = there.version + 1, changed_at = now()
    where there.version = $4`;

@Injectable()
export class SqlSwapSettings extends SwapSettingsOfPrograms {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<SwapSettings> {
    const [row] = await this.tenant.query<{ fields: SwapSettingsFields; version: number }>('select fields, version from swaps.settings where program_id = $1', [programId]);
    return row ? { ...USUAL_SWAP_SETTINGS, ...row.fields, version: row.version } : USUAL_SWAP_SETTINGS;
  }

  async save(programId: Id, { version, ...fields }: SwapSettings): Promise<void> {
    const values = [this.actor.get().organizationId, programId, JSON.stringify(fields), version];
    if ((await this.tenant.execute(SAVE, values)) === 0) throw new StaleVersion('swap settings', programId, version, version + 1);
  }
}
