import { Injectable } from '@nestjs/common';
import { ImportLedger, type HangingRow } from '@housestaff/exchange/application';
import type { StoredRow, StoredRows, WrittenRow } from '@housestaff/exchange/domain';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { LEDGER_TABLES, SCHEDULES, type LedgerTable } from './ledger-tables';
import { RowRestorer } from './row-restorer';

const KEPT_AT_ONCE = 2_000;
/** Enough to name; nobody reads more. */
const HANGING_AT_MOST = 50;
const IN_SCHEDULES = new Set(['assignments.stay', 'assignments.hand_duty', 'assignments.duty']);

/** Columns that name a row without a foreign key, since they outlive it. */
const LOOSE = [
  { table: 'onboarding.roll_over', target: 'program.academic_year', column: 'from_year_id' },
  { table: 'onboarding.roll_over', target: 'program.academic_year', column: 'new_year_id' },
] as const;

/** What a row alone doesn't tell: whether a draft is still open, and holds anything. */
const MORE: Readonly<Record<string, string>> = {
  'assignments.draft': "|| jsonb_build_object('has_steps', exists (select from assignments.draft_change c where c.draft_id = t.id and not c.undone))",
  'assignments.draft_change': "|| (select jsonb_build_object('draft_name', d.name, 'draft_open', d.status = 'open' and not t.undone) from assignments.draft d where d.id = t.draft_id)",
};

const FOREIGN_KEYS = `
  select c.conrelid::regclass::text as "table", c.confrelid::regclass::text as target, a.attname as column
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname <> 'organization_id'
  where c.contype = 'f' and c.confrelid::regclass::text = any($1) and has_table_privilege(c.conrelid, 'select')
  order by 1, 3`;

/**
 * Reads and writes the very rows of other contexts, which only an undo may: it has to be exact to the row, ids included,
 * and no use case gives that. What hangs on a row is asked of the database's own foreign keys, so that no table is forgotten.
 */
@Injectable()
export class SqlImportLedger extends ImportLedger {
  private readonly restorer: RowRestorer;

  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
    this.restorer = new RowRestorer(tenant);
  }

  async look(programId: Id): Promise<StoredRows> {
    const all = new Map<string, ReadonlyMap<string, StoredRow>>();
    for (const table of LEDGER_TABLES) all.set(table.table, await this.rowsOf(table, programId));
    return all;
  }

  async keep(batchId: Id, written: readonly WrittenRow[]): Promise<void> {
    for (let from = 0; from < written.length; from += KEPT_AT_ONCE) {
      const rows = written.slice(from, from + KEPT_AT_ONCE).map((row, i) => ({ ordinal: from + i, table_name: row.table, row_key: row.key, before: row.before, after: row.after }));
      await this.tenant.execute(
        `insert into exchange.import_row (organization_id, batch_id, ordinal, table_name, row_key, before, after)
         select $1, $2, ordinal, table_name, row_key, nullif(before, 'null'), nullif(after, 'null')
         from jsonb_to_recordset($3::jsonb) as given (ordinal int, table_name text, row_key text, before jsonb, after jsonb)`,
        [this.actor.get().organizationId, batchId, JSON.stringify(rows)],
      );
    }
  }

  of(batchId: Id): Promise<WrittenRow[]> {
    return this.tenant.query<WrittenRow>('select table_name as "table", row_key as key, before, after from exchange.import_row where batch_id = $1 order by ordinal', [batchId]);
  }

  async hangingOn(created: readonly WrittenRow[], scheduleIds: readonly Id[]): Promise<HangingRow[]> {
    const ids = new Map<string, Id[]>();
    for (const { table, key } of created) ids.set(table, [...(ids.get(table) ?? []), key]);
    const keys = await this.tenant.query<{ table: string; target: string; column: string }>(FOREIGN_KEYS, [[...ids.keys()]]);
    const hanging: HangingRow[] = [];
    for (const { table, target, column } of [...keys, ...LOOSE]) {
      const elsewhere = IN_SCHEDULES.has(table) ? 'and t.schedule_id <> all($2::uuid[])' : 'and $2::uuid[] is not null';
      const rows = await this.tenant.query<{ row: StoredRow; on: Id }>(
        `select to_jsonb(t) ${MORE[table] ?? ''} as row, t.${column} as "on" from ${table} t where t.${column} = any($1::uuid[]) ${elsewhere} limit ${HANGING_AT_MOST}`,
        [ids.get(target) ?? [], scheduleIds],
      );
      hanging.push(...rows.map(({ row, on }) => ({ table, row, on })));
    }
    return hanging;
  }

  async takeBack(written: readonly WrittenRow[]): Promise<void> {
    await this.restorer.restore(written.filter(({ table }) => table !== SCHEDULES));
  }

  private async rowsOf({ table, key, of, row = 'to_jsonb(t)' }: LedgerTable, programId: Id): Promise<ReadonlyMap<string, StoredRow>> {
    const rows = await this.tenant.query<{ row: StoredRow }>(`select ${row} as row from ${table} t where ${of} order by ${key.map((column) => `t.${column}`).join(', ')}`, [programId]);
    return new Map(rows.map((one) => [key.map((column) => String(one.row[column])).join('/'), one.row]));
  }
}
