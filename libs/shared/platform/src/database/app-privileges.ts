import type { DataSource } from 'typeorm';

/** What the database says about the role that the application runs as. */
export interface RolePrivileges {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  /** Owns a table, or may become the role that does. */
  readonly owns: boolean;
}

/** Throws when row-level security would not hold for this role. */
export function refusePrivileged(found: RolePrivileges): void {
  const reasons = [
    found.superuser && 'is a superuser',
    found.bypassesRowSecurity && 'has BYPASSRLS',
    found.owns && 'owns tables or belongs to the role that does',
  ].filter(Boolean);
  if (reasons.length === 0) return;
  throw new Error(
    `The application must not connect as ${found.role}, which ${reasons.join(' and ')}: row-level security would not hold.`,
  );
}

export async function readPrivileges(source: DataSource): Promise<RolePrivileges> {
  const rows = await source.query<RolePrivileges[]>(`
    select current_user as role, rolsuper as superuser, rolbypassrls as "bypassesRowSecurity",
      exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
          and pg_has_role(current_user, c.relowner, 'member')
      ) as owns
    from pg_roles where rolname = current_user`);
  return rows[0] as RolePrivileges;
}
