import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Holidays } from '@housestaff/program/application';
import { AlreadyThere, type Holiday } from '@housestaff/program/domain';

const COLUMNS = 'id, program_id as "programId", day::text, name, version';

@Injectable()
export class SqlHolidays extends Holidays {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofProgram(programId: Id): Promise<Holiday[]> {
    return this.tenant.query<Holiday>(`select ${COLUMNS} from program.holiday where program_id = $1 order by day, name`, [programId]);
  }

  async findById(id: Id): Promise<Holiday | undefined> {
    const [row] = await this.tenant.query<Holiday>(`select ${COLUMNS} from program.holiday where id = $1`, [id]);
    return row;
  }

  async add({ id, programId, day, name }: Holiday): Promise<void> {
    const values = [this.actor.get().organizationId, id, programId, day, name];
    const taken = (await this.ofProgram(programId)).find((one) => one.day === day && one.name === name);
    if (taken) throw new AlreadyThere('holiday', 'name', `${name}, ${day}`, taken);
    try {
      await this.tenant.execute('insert into program.holiday (organization_id, id, program_id, day, name) values ($1, $2, $3, $4, $5)', values);
    } catch (error) {
      if (violates(error, 'holiday_organization_id_program_id_day_name_key')) throw new AlreadyThere('holiday', 'name', `${name}, ${day}`, null);
      throw error;
    }
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from program.holiday where id = $1', [id]);
  }
}
