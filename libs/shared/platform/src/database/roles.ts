import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export const ownerRole = 'housestaff_owner';
/** Neither owner nor superuser: row-level security holds for it. Migrations grant to it by this name. */
export const appRole = 'housestaff_app';

/** Roles and database of the embedded cluster. Harmless when they are there; passwords are set again. */
export async function prepareCluster(superuserUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureRole(client, ownerRole, passwords.owner);
    await ensureRole(client, appRole, passwords.app);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${escapeIdentifier(database)} owner ${ownerRole}`);
  });
}

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/** On a PostgreSQL of someone else's, whose owner URL may create roles. Two instances may start at once. */
export async function prepareAppRole(ownerUrl: string, password: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await refuseOldServer(client);
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('housestaff.roles'))");
    await ensureRole(client, appRole, password);
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`grant connect on database ${escapeIdentifier(rows[0]?.name ?? '')} to ${appRole}`);
    await client.query('commit');
  });
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  // Of a role that is there only what changes: PostgreSQL lets no one speak of CREATEDB who doesn't have it.
  const intent = rowCount ? `alter role ${role} login` : `create role ${role} login nocreatedb nocreaterole`;
  await client.query(`${intent} password ${escapeLiteral(password)}`);
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  );
  if (Number(rows[0]?.number) >= 150_000) return;
  throw new Error(`DATABASE_URL leads to PostgreSQL ${rows[0]?.version}; 15 or newer is needed`);
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
