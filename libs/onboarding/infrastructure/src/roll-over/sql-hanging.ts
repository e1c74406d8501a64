import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { Hanging, type HangingRows } from '@housestaff/onboarding/application';
import { TenantContext } from '@housestaff/platform';

/** Every column of any table that refers to the id of rows of this one. */
const REFERENCES = `
  select format('%I.%I', space.nspname, rel.relname) as "table", own.attname as column
  from pg_constraint con
  join lateral unnest(con.conkey, con.confkey) as pair(own, theirs) on true
  join pg_attribute their on their.attrelid = con.confrelid and their.attnum = pair.theirs and their.attname = 'id'
  join pg_attribute own on own.attrelid = con.conrelid and own.attnum = pair.own
  join pg_class rel on rel.oid = con.conrelid
  join pg_namespace space on space.oid = rel.relnamespace
  where con.contype = 'f' and con.confrelid = $1::regclass and has_table_privilege(con.conrelid, 'select')
  order by 1, 2`;

/** Reads the database's own foreign keys, so that a table which is added later is not forgotten. It counts, and reads no row. */
@Injectable()
export class SqlHanging extends Hanging {
  constructor(private readonly tenant: TenantContext) {
    super();
  }

  async on(target: Parameters<Hanging['on']>[0], ids: readonly Id[]): Promise<HangingRows[]> {
    const references = await this.tenant.query<{ table: string; column: string }>(REFERENCES, [target]);
    const found: HangingRows[] = [];
    for (const { table, column } of references) {
      const sql = `select ${column} as id, count(*)::int as count from ${table} where ${column} = any($1::uuid[]) group by ${column}`;
      const rows = await this.tenant.query<{ id: Id; count: number }>(sql, [ids]);
      found.push(...rows.map((row) => ({ table, ...row })));
    }
    return found;
  }
}
