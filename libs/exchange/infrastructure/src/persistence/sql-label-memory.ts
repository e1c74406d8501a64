import { Injectable } from '@nestjs/common';
import { LabelMemory } from '@housestaff/exchange/application';
import { rotationRef, type LabelTarget, type MappedCode, type MappedTemplate, type Mapping, type RememberedMapping, type RotationChoice } from '@housestaff/exchange/domain';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

type Kind = 'label' | 'code' | 'template';

interface Row {
  kind: Kind;
  label: string;
  target: unknown;
}

@Injectable()
export class SqlLabelMemory extends LabelMemory {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  async load(programId: Id): Promise<RememberedMapping> {
    const rows = await this.tenant.query<Row>('select kind, label, target from exchange.label_mapping where program_id = $1', [programId]);
    const of = <T>(kind: Kind) => new Map(rows.filter((row) => row.kind === kind).map((row) => [row.label, row.target as T]));
    return { labels: of<LabelTarget>('label'), codes: of<MappedCode>('code'), templates: of<MappedTemplate>('template') };
  }

  async remember(programId: Id, mapping: Mapping, rotationIds: ReadonlyMap<string, Id>): Promise<void> {
    const settle = <T extends RotationChoice>(choice: T): T => settled(choice, rotationIds);
    const labels = mapping.labels.flatMap(({ label, target }) => (target ? [row('label', label, { ...target, rotations: target.rotations.map(settle) })] : []));
    const codes = mapping.codes.map((code) => row('code', code.code, code));
    const templates = mapping.templates.map((template) => row('template', template.label, { ...template, rotation: template.rotation && settle(template.rotation) }));
    await this.store(programId, [...labels, ...codes, ...templates]);
  }

  /** One statement for all: a file has a few hundred labels. */
  private async store(programId: Id, rows: readonly Row[]): Promise<void> {
    const values = rows.map((entry) => ({ id: newId(this.clock), ...entry }));
    await this.tenant.execute(
      `insert into exchange.label_mapping (organization_id, id, program_id, kind, label, target)
       select $1, id, $2, kind, label, target from jsonb_to_recordset($3) as given (id uuid, kind text, label text, target jsonb)
       on conflict (organization_id, program_id, kind, label)
       do update set target = excluded.target, version = label_mapping.version + 1, changed_at = now()`,
      [this.actor.get().organizationId, programId, JSON.stringify(values)],
    );
  }
}

function row(kind: Kind, label: string, target: unknown): Row {
  return { kind, label, target };
}

/** A new rotation has its id by now. One that was not written (a template left out) stays a name. */
function settled<T extends RotationChoice>(choice: T, rotationIds: ReadonlyMap<string, Id>): T {
  const rotationId = rotationIds.get(rotationRef(choice));
  return rotationId ? { ...choice, rotationId, newName: null, ...('newAbbreviation' in choice ? { newAbbreviation: null } : {}) } : choice;
}
