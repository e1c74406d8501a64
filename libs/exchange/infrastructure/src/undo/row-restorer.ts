import type { StoredRow, WrittenRow } from '@housestaff/exchange/domain';
import type { TenantContext } from '@housestaff/platform';
import { LEDGER_TABLES, type LedgerTable } from './ledger-tables';

/** Puts rows of known tables back as they were. Versions go on counting, so that nobody's older copy is taken for the newest. */
export class RowRestorer {
  constructor(private readonly tenant: TenantContext) {}

  async restore(written: readonly WrittenRow[]): Promise<void> {
    for (const table of LEDGER_TABLES.toReversed()) await this.remove(table, written.filter((row) => row.table === table.table && row.before === null));
    for (const table of LEDGER_TABLES) {
      const own = written.filter((row) => row.table === table.table);
      await this.change(table, own.flatMap(({ before, after }) => (before && after ? [before] : [])));
      await this.insert(table, own.flatMap(({ before, after }) => (before && !after ? [before] : [])));
      await this.count(table, own);
    }
  }

  /** Whoever keeps a copy of the parent by its version has to read it again. */
  private async count({ countedIn }: LedgerTable, rows: readonly WrittenRow[]): Promise<void> {
    if (!countedIn || rows.length === 0) return;
    const parents = new Set(rows.map(({ before, after }) => (before ?? after)?.[countedIn.column]));
    await this.tenant.execute(`update ${countedIn.table} set version = version + 1, changed_at = now() where id = any($1::uuid[])`, [[...parents]]);
  }

  private async remove({ table, key }: LedgerTable, rows: readonly WrittenRow[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = key.map((column) => `t.${column} = gone.${column}`).join(' and ');
    await this.tenant.execute(`delete from ${table} t using jsonb_populate_recordset(null::${table}, $1::jsonb) gone where ${columns}`, [JSON.stringify(rows.map((row) => row.after))]);
  }

  private async change({ table, key }: LedgerTable, rows: readonly StoredRow[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    if (table === 'program.academic_block') await this.outOfTheWay(rows);
    const columns = Object.keys(first).filter((column) => !key.includes(column) && column !== 'version' && column !== 'changed_at');
    const marks = 'version' in first ? ', version = t.version + 1, changed_at = now()' : '';
    await this.tenant.execute(
      `update ${table} t set ${columns.map((column) => `${column} = was.${column}`).join(', ')}${marks}
       from jsonb_populate_recordset(null::${table}, $1::jsonb) was where ${key.map((column) => `t.${column} = was.${column}`).join(' and ')}`,
      [JSON.stringify(rows)],
    );
  }

  /** Blocks change one by one, and their old places may cross the new ones. */
  private async outOfTheWay(rows: readonly StoredRow[]): Promise<void> {
    await this.tenant.execute(
      `update program.academic_block set split_on = null, ordinal = ordinal + 100000, period = daterange(lower(period) + 365000, upper(period) + 365000) where id = any($1::uuid[])`,
      [rows.map((row) => row['id'])],
    );
  }

  private async insert({ table }: LedgerTable, rows: readonly StoredRow[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    // Only the columns that were kept: one added since has its default.
    const columns = Object.keys(first).join(', ');
    await this.tenant.execute(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
  }
}
