import { Injectable } from '@nestjs/common';
import { Looks, type Look } from '@housestaff/conflicts/application';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const SELECT = 'select stamp, looked_at as "lookedAt", found, took_ms as "tookMs" from conflicts.look where program_id = $1';

@Injectable()
export class SqlLooks extends Looks {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(programId: Id): Promise<Look | undefined> {
    return known(await this.tenant.query<Look>(SELECT, [programId]));
  }

  async lock(programId: Id): Promise<Look | undefined> {
    await this.tenant.execute('insert into conflicts.look (organization_id, program_id) values ($1, $2) on conflict do nothing', [this.actor.get().organizationId, programId]);
    return known(await this.tenant.query<Look>(`${SELECT} for update`, [programId]));
  }

  async save(programId: Id, { stamp, lookedAt, found, tookMs }: Look): Promise<void> {
    await this.tenant.execute('update conflicts.look set stamp = $2, looked_at = $3, found = $4, took_ms = $5 where program_id = $1', [programId, stamp, lookedAt, found, tookMs]);
  }

  async programs(): Promise<Id[]> {
    return (await this.tenant.query<{ id: Id }>('select id from program.program order by id')).map(({ id }) => id);
  }
}

/** A row that only holds the place was never looked at. */
function known([row]: Look[]): Look | undefined {
  return row?.lookedAt ? row : undefined;
}
