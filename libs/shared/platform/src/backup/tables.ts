import { escapeIdentifier, type Client } from 'pg';

export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Without the generated ones. */
  readonly columns: readonly string[];
}

export const MIGRATIONS = 'schema_migration';

/** Every table of ours but the list of migrations, by name. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
            array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and c.relname <> $1
      group by 1, 2 order by 1, 2`,
    [MIGRATIONS],
  );
  return rows;
}

export async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by id`);
  return rows.map(({ name }) => name);
}

export function nameOf({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

export function columnsOf({ columns }: Pick<Table, 'columns'>): string {
  return columns.map((column) => escapeIdentifier(column)).join(', ');
}
