import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { RollOvers, type RollOverState } from '@housestaff/onboarding/application';
import { TenantContext } from '@housestaff/platform';

const SELECT = `
  select id, program_id as "programId", from_year_id as "fromYearId", from_year_name as "fromYearName", new_year_id as "newYearId",
    new_year_name as "newYearName", schedule_id as "scheduleId", people, interns, requirements, coverage, lost,
    done_by as "doneBy", done_at as "doneAt", undone_by as "undoneBy", undone_at as "undoneAt"
  from onboarding.roll_over`;

@Injectable()
export class SqlRollOvers extends RollOvers {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  ofProgram(programId: Id): Promise<RollOverState[]> {
    return this.tenant.query<RollOverState>(`${SELECT} where program_id = $1 order by done_at desc, id desc`, [programId]);
  }

  async lock(id: Id): Promise<RollOverState | undefined> {
    const [row] = await this.tenant.query<RollOverState>(`${SELECT} where id = $1 for update`, [id]);
    return row;
  }

  async add(done: RollOverState): Promise<void> {
    const { id, programId, fromYearId, fromYearName, newYearId, newYearName, scheduleId, people, interns, requirements, coverage, lost, doneBy, doneAt } = done;
    const lists = [people, interns, lost].map((list) => JSON.stringify(list));
    await this.tenant.execute(
      `insert into onboarding.roll_over (organization_id, id, program_id, from_year_id, from_year_name, new_year_id, new_year_name, schedule_id,
         people, interns, lost, requirements, coverage, done_by, done_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [this.actor.get().organizationId, id, programId, fromYearId, fromYearName, newYearId, newYearName, scheduleId, ...lists, requirements, coverage, doneBy, doneAt],
    );
  }

  async markUndone(id: Id, by: string, at: Date): Promise<void> {
    await this.tenant.execute('update onboarding.roll_over set undone_by = $2, undone_at = $3, version = version + 1, changed_at = now() where id = $1', [id, by, at]);
  }
}
