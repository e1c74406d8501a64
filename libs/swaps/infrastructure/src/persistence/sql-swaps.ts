import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { Swaps, type StoredSwap, type SwapsSought } from '@housestaff/swaps/application';
import { OPEN_STATUSES, Swap } from '@housestaff/swaps/domain';
import { changing, json, SELECT_SWAP, stepRows, toStored, type SwapRow } from './swap-rows';

const MOST = 500;

const INSERT = `
  insert into swaps.swap (status, counterpart_id, takes, follows, findings, expires_at, starts_at, needs_manager, executed_version, executed_at,
    organization_id, id, program_id, schedule_id, kind, requester_id, gives, reason, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`;

const UPDATE = `
  update swaps.swap set status = $1, counterpart_id = $2, takes = $3, follows = $4, findings = $5, expires_at = $6, starts_at = $7, needs_manager = $8,
    executed_version = $9, executed_at = $10, version = version + 1, changed_at = now()
  where id = $11 and version = $12`;

/** A step that is there stays as it was written. */
const STEPS = `
  insert into swaps.swap_step (organization_id, swap_id, ordinal, at, by_name, what, note)
  select $1, $2, ordinal, at, by, what, note from jsonb_to_recordset($3::jsonb) as step (ordinal int, at timestamptz, by text, what text, note text)
  on conflict do nothing`;

@Injectable()
export class SqlSwaps extends Swaps {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async find(id: Id): Promise<StoredSwap | undefined> {
    const [row] = await this.tenant.query<SwapRow>(`${SELECT_SWAP} where swap.id = $1`, [id]);
    return row && toStored(row);
  }

  /** The row first, then what is in it: the steps of whoever held it before are read after they are committed. */
  async lock(id: Id): Promise<StoredSwap | undefined> {
    await this.tenant.query('select id from swaps.swap where id = $1 for update', [id]);
    return this.find(id);
  }

  async lockIfFree(id: Id): Promise<StoredSwap | undefined> {
    const [free] = await this.tenant.query<{ id: Id }>('select id from swaps.swap where id = $1 for update skip locked', [id]);
    return free && this.find(free.id);
  }

  async ofProgram(programId: Id, { personId, statuses, kind }: SwapsSought = {}): Promise<StoredSwap[]> {
    const sql = `${SELECT_SWAP} where program_id = $1 and ($2::uuid is null or $2 in (requester_id, counterpart_id)) and ($3::text[] is null or status = any($3)) and ($4::text is null or kind = $4)
      order by created_at desc, swap.id limit ${MOST}`;
    return (await this.tenant.query<SwapRow>(sql, [programId, personId ?? null, statuses ?? null, kind ?? null])).map(toStored);
  }

  async ofPerson(personId: Id): Promise<StoredSwap[]> {
    const sql = `${SELECT_SWAP} where requester_id = $1 or counterpart_id = $1 order by created_at desc, swap.id limit ${MOST}`;
    return (await this.tenant.query<SwapRow>(sql, [personId])).map(toStored);
  }

  async openOn(scheduleId: Id): Promise<Swap[]> {
    const rows = await this.tenant.query<SwapRow>(`${SELECT_SWAP} where schedule_id = $1 and status = any($2)`, [scheduleId, OPEN_STATUSES]);
    return rows.map((row) => toStored(row).swap);
  }

  async over(at: Date): Promise<Id[]> {
    const rows = await this.tenant.query<{ id: Id }>('select id from swaps.swap where status = any($1) and expires_at <= $2 order by id', [OPEN_STATUSES, at]);
    return rows.map(({ id }) => id);
  }

  async add(stored: StoredSwap): Promise<void> {
    const { organizationId } = this.actor.get();
    const { state } = stored.swap;
    const { id, programId, scheduleId, kind, requesterId, gives, reason, createdAt } = state;
    await this.tenant.execute(INSERT, [...changing(stored), organizationId, id, programId, scheduleId, kind, requesterId, json(gives), reason, createdAt]);
    await this.tenant.execute(STEPS, stepRows(organizationId, state));
  }

  async save(stored: StoredSwap): Promise<StoredSwap> {
    const { state } = stored.swap;
    const { id, version } = state;
    if ((await this.tenant.execute(UPDATE, [...changing(stored), id, version])) === 0) throw new StaleVersion('swap', id, version, version + 1);
    await this.tenant.execute(STEPS, stepRows(this.actor.get().organizationId, state));
    return { ...stored, swap: Swap.restore({ ...state, version: version + 1 }) };
  }
}
