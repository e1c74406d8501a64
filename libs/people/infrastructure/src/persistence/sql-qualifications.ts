import { Injectable } from '@nestjs/common';
import { Clock, CurrentActor, newId, StaleVersion, type Id } from '@housestaff/kernel';
import { Qualifications, type NamedQualification, type NamedType, type ToldMark } from '@housestaff/people/application';
import { DuplicateQualificationType, type Qualification, type QualificationType } from '@housestaff/people/domain';
import { TenantContext, violates } from '@housestaff/platform';
import { QUALIFICATIONS, QUALIFICATION_TYPES } from './qualification-rows';

@Injectable()
export class SqlQualifications extends Qualifications {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  typesOf(programId: Id): Promise<NamedType[]> {
    return this.tenant.query<NamedType>(`${QUALIFICATION_TYPES} where type.program_id = $1 order by type.family, lower(type.name)`, [programId]);
  }

  async findType(id: Id): Promise<NamedType | undefined> {
    const [row] = await this.tenant.query<NamedType>(`${QUALIFICATION_TYPES} where type.id = $1`, [id]);
    return row;
  }

  async addType(type: QualificationType): Promise<void> {
    const sql = 'insert into people.qualification_type (organization_id, program_id, id, family, name, lasts_months) values ($1, $2, $3, $4, $5, $6)';
    const { programId, id, family, name, lastsMonths } = type;
    await this.named(type, () => this.tenant.execute(sql, [this.actor.get().organizationId, programId, id, family, name, lastsMonths]));
    await this.writeNeeds(type);
  }

  async saveType(type: QualificationType): Promise<void> {
    const sql = 'update people.qualification_type set family = $3, name = $4, lasts_months = $5, version = version + 1, changed_at = now() where id = $1 and version = $2';
    const { id, version, family, name, lastsMonths } = type;
    if ((await this.named(type, () => this.tenant.execute(sql, [id, version, family, name, lastsMonths]))) === 0) throw new StaleVersion('qualification type', id, version, version + 1);
    await this.tenant.execute('delete from people.qualification_requirement where type_id = $1', [id]);
    await this.writeNeeds(type);
  }

  async removeType(id: Id): Promise<void> {
    await this.tenant.execute('delete from people.qualification_type where id = $1', [id]);
  }

  ofProgram(programId: Id, personId?: Id): Promise<NamedQualification[]> {
    const sql = `${QUALIFICATIONS} where one.program_id = $1 and ($2::uuid is null or one.person_id = $2) order by one.expires nulls last, family_name, given_name, type.name, one.id`;
    return this.tenant.query<NamedQualification>(sql, [programId, personId ?? null]);
  }

  async findById(id: Id): Promise<NamedQualification | undefined> {
    const [row] = await this.tenant.query<NamedQualification>(`${QUALIFICATIONS} where one.id = $1`, [id]);
    return row;
  }

  async add({ programId, personId, typeId, id, level, issued, expires, note }: Qualification): Promise<void> {
    const sql = 'insert into people.qualification (organization_id, program_id, person_id, type_id, id, level, issued, expires, note) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)';
    await this.tenant.execute(sql, [this.actor.get().organizationId, programId, personId, typeId, id, level, issued, expires, note]);
  }

  async save({ id, version, level, issued, expires, note }: Qualification): Promise<void> {
    const sql = 'update people.qualification set level = $3, issued = $4, expires = $5, note = $6, version = version + 1, changed_at = now() where id = $1 and version = $2';
    if ((await this.tenant.execute(sql, [id, version, level, issued, expires, note])) === 0) throw new StaleVersion('qualification', id, version, version + 1);
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from people.qualification where id = $1', [id]);
  }

  async tell({ qualificationId, expires, days }: ToldMark): Promise<boolean> {
    const sql = 'insert into people.qualification_reminder (organization_id, qualification_id, expires, days) values ($1, $2, $3, $4) on conflict do nothing';
    return (await this.tenant.execute(sql, [this.actor.get().organizationId, qualificationId, expires, days])) > 0;
  }

  programs(): Promise<{ id: Id; zone: string }[]> {
    return this.tenant.query('select id, zone from program.program order by id');
  }

  private async writeNeeds({ id: typeId, requiredBy }: QualificationType): Promise<void> {
    const rows = requiredBy.map(({ kind, id, leastLevel }) => ({ id: newId(this.clock), rotation: kind === 'rotation' ? id : null, activity: kind === 'activity' ? id : null, level: leastLevel }));
    await this.tenant.execute(
      `insert into people.qualification_requirement (organization_id, type_id, id, rotation_id, activity_id, least_level)
       select $1, $2, id, rotation, activity, level from jsonb_to_recordset($3::jsonb) as row (id uuid, rotation uuid, activity uuid, level text)`,
      [this.actor.get().organizationId, typeId, JSON.stringify(rows)],
    );
  }

  /** The one that has the name is looked up first: after a violated constraint the transaction could no longer tell. */
  private async named<T>({ id, programId, name }: QualificationType, write: () => Promise<T>): Promise<T> {
    const taken = (await this.typesOf(programId)).find((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new DuplicateQualificationType(name, taken);
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'qualification_type_name')) throw new DuplicateQualificationType(name, null);
      throw error;
    }
  }
}
