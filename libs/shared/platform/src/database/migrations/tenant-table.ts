import type { QueryRunner } from 'typeorm';

/** Columns that every mutable table has. `version` is what If-Match compares. */
export const audited = `
        version int not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()`;

/** Row-level security for a table with `organization_id`: the app role sees and writes only the current tenant's rows. */
export async function tenantTable(db: QueryRunner, schema: string, table: string): Promise<void> {
  await db.query(`
    alter table ${schema}.${table} enable row level security;
    alter table ${schema}.${table} force row level security;
    create policy tenant on ${schema}.${table}
      using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
      with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
    grant usage on schema ${schema} to housestaff_app;
    grant select, insert, update, delete on ${schema}.${table} to housestaff_app;
  `);
}

/**
 * Lets this table's owner see every tenant's rows, which `force row level security` otherwise hides from it too.
 * Only for tables that a SECURITY DEFINER function must read before a tenant is known; such a function returns ids only.
 */
export async function ownerSees(db: QueryRunner, schema: string, table: string): Promise<void> {
  await db.query(`create policy owner on ${schema}.${table} to current_user using (true) with check (true)`);
}
