import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Organizations, Programs } from '@housestaff/program/application';
import { AlreadyThere, type Program } from '@housestaff/program/domain';

const COLUMNS = 'id, name, specialty, zone, site_id as "siteId", version';

@Injectable()
export class SqlPrograms extends Programs {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  all(): Promise<Program[]> {
    return this.tenant.query<Program>(`select ${COLUMNS} from program.program order by name`);
  }

  async findById(id: Id): Promise<Program | undefined> {
    const [row] = await this.tenant.query<Program>(`select ${COLUMNS} from program.program where id = $1`, [id]);
    return row;
  }

  async add(program: Program): Promise<void> {
    const values = [this.actor.get().organizationId, program.id, program.name, program.specialty, program.zone, program.siteId];
    const sql = 'insert into program.program (organization_id, id, name, specialty, zone, site_id) values ($1, $2, $3, $4, $5, $6)';
    await this.named(program, () => this.tenant.execute(sql, values));
  }

  async save(program: Program): Promise<void> {
    const sql = 'update program.program set name = $3, specialty = $4, zone = $5, site_id = $6, version = version + 1, changed_at = now() where id = $1 and version = $2';
    const values = [program.id, program.version, program.name, program.specialty, program.zone, program.siteId];
    const touched = await this.named(program, () => this.tenant.execute(sql, values));
    if (touched === 0) throw new StaleVersion('program', program.id, program.version, program.version + 1);
  }

  private async named<T>(program: Program, write: () => Promise<T>): Promise<T> {
    const taken = (await this.all()).find((one) => one.id !== program.id && one.name === program.name);
    if (taken) throw new AlreadyThere('program', 'name', program.name, taken);
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'program_organization_id_name_key')) throw new AlreadyThere('program', 'name', program.name, null);
      throw error;
    }
  }
}

@Injectable()
export class SqlOrganizations extends Organizations {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add(name: string): Promise<void> {
    await this.tenant.execute('insert into program.organization (organization_id, name) values ($1, $2)', [this.actor.get().organizationId, name]);
  }
}
