import { Injectable } from '@nestjs/common';
import { RuleSets, type RuleSetState } from '@housestaff/compliance/application';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const COLUMNS = `program_id as "programId", pack_id as "packId", pack_version as "packVersion", overrides, note,
  changed_by as "changedBy", changed_at as "changedAt", version`;

@Injectable()
export class SqlRuleSets extends RuleSets {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(programId: Id): Promise<RuleSetState | undefined> {
    const [row] = await this.tenant.query<RuleSetState>(`select ${COLUMNS} from compliance.rule_set where program_id = $1`, [programId]);
    return row;
  }

  async save(set: RuleSetState): Promise<void> {
    const values = [this.actor.get().organizationId, ...valuesOf(set)];
    const written = await this.tenant.execute(set.version === 1 ? INSERT : UPDATE, values);
    if (written === 0) throw new StaleVersion('rule set', set.programId, set.version - 1, set.version);
    await this.tenant.execute(KEEP, values);
  }

  history(programId: Id): Promise<RuleSetState[]> {
    return this.tenant.query<RuleSetState>(`select ${COLUMNS} from compliance.rule_set_version where program_id = $1 order by version`, [programId]);
  }
}

const FIELDS = 'organization_id, program_id, pack_id, pack_version, overrides, note, changed_by, changed_at, version';
const VALUES = '$1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9';
const INSERT = `insert into compliance.rule_set (${FIELDS}) values (${VALUES}) on conflict do nothing`;
const UPDATE = `update compliance.rule_set set pack_id = $3, pack_version = $4, overrides = $5::jsonb, note = $6, changed_by = $7, changed_at = $8, version = $9
  where organization_id = $1 and program_id = $2 and version = $9 - 1`;
const KEEP = `insert into compliance.rule_set_version (${FIELDS}) values (${VALUES})`;

function valuesOf({ programId, packId, packVersion, overrides, note, changedBy, changedAt, version }: RuleSetState): unknown[] {
  return [programId, packId, packVersion, JSON.stringify(overrides), note, changedBy, changedAt, version];
}
