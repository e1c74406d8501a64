import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';
import { InstitutionalEvents } from '@housestaff/program/application';
import type { AudienceKind, InstitutionalEvent } from '@housestaff/program/domain';

interface EventRow extends Omit<InstitutionalEvent, 'period' | 'audience'> {
  period: string;
  kinds: AudienceKind[] | null;
  pgys: number[] | null;
}

const SELECT = `select id, program_id as "programId", name, period::text, half, effect, activity_id as "activityId",
  audience_kinds as kinds, audience_pgys as pgys, version from program.institutional_event`;

@Injectable()
export class SqlInstitutionalEvents extends InstitutionalEvents {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<InstitutionalEvent[]> {
    const rows = await this.tenant.query<EventRow>(`${SELECT} where program_id = $1 order by lower(period), half nulls first, name, id`, [programId]);
    return rows.map(toEvent);
  }

  async findById(id: Id): Promise<InstitutionalEvent | undefined> {
    const [row] = await this.tenant.query<EventRow>(`${SELECT} where id = $1`, [id]);
    return row && toEvent(row);
  }

  async add(event: InstitutionalEvent): Promise<void> {
    const sql = `
      insert into program.institutional_event
        (organization_id, program_id, id, name, period, half, effect, activity_id, audience_kinds, audience_pgys)
      values ($1, $2, $3, $4, $5::daterange, $6, $7, $8, $9, $10)`;
    await this.tenant.execute(sql, [this.actor.get().organizationId, event.programId, event.id, ...fields(event)]);
  }

  async save(event: InstitutionalEvent): Promise<void> {
    const sql = `
      update program.institutional_event set name = $3, period = $4::daterange, half = $5, effect = $6, activity_id = $7,
        audience_kinds = $8, audience_pgys = $9, version = version + 1, changed_at = now()
      where id = $1 and version = $2`;
    const { id, version } = event;
    if ((await this.tenant.execute(sql, [id, version, ...fields(event)])) === 0) throw new StaleVersion('event', id, version, version + 1);
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from program.institutional_event where id = $1', [id]);
  }

  async hold(programId: Id): Promise<void> {
    await this.tenant.query('select pg_advisory_xact_lock(hashtextextended($1, 83))', [programId]);
  }
}

function toEvent({ period, kinds, pgys, ...row }: EventRow): InstitutionalEvent {
  const audience = kinds || pgys ? { ...(kinds ? { kinds } : {}), ...(pgys ? { pgys } : {}) } : null;
  return { ...row, period: toDateRange(period), audience };
}

function fields({ name, period, half, effect, activityId, audience }: InstitutionalEvent): unknown[] {
  return [name, fromDateRange(period), half, effect, activityId, audience?.kinds ?? null, audience?.pgys ?? null];
}
